namespace OppnaDrogscener.Domain.Reference;

/// <summary>One of Sweden's 21 counties.</summary>
/// <param name="Code">Two digits with leading zero; 02, 11, 15 and 16 are unused.</param>
/// <param name="Name">Its name, in Swedish.</param>
public sealed record County(string Code, string Name);
