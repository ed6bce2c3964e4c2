namespace OppnaDrogscener.Web.Data.Seed;

/// <summary>An account that Development is seeded with.</summary>
public sealed record SeedLogin(string Email, string Password, IReadOnlyList<string> Roles);
