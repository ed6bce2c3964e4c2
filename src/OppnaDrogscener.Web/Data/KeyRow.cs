namespace OppnaDrogscener.Web.Data;

/// <summary>A data-protection key, shared by all instances through the database.</summary>
public sealed class KeyRow
{
    public Guid Id { get; init; }

    public required string Name { get; init; }

    public required string Xml { get; init; }
}
