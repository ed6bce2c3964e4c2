namespace OppnaDrogscener.Domain.Geometry;

/// <summary>What one camera sees, after buildings.</summary>
/// <param name="Key">The camera's key in the case.</param>
/// <param name="Ground">The ground it sees.</param>
public sealed record SeenField(string Key, Area Ground);
