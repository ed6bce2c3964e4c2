namespace OppnaDrogscener.Web.Data.Seed;

/// <summary>A person of the seed.</summary>
public sealed record SeedUser(string Email, string Name, IReadOnlyList<string> Roles);
