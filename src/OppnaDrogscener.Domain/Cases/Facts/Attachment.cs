using System.ComponentModel.DataAnnotations;
using System.ComponentModel;

namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>A document that goes with the case, by name and hash.</summary>
[Description("A document that goes with the case, by name and hash.")]
public sealed record Attachment
{
    [FactId]
    [Description("Own id, unique in the list: a-z, 0-9 and hyphens.")]
    public string? Id { get; init; }

    [Description("What it is.")]
    public string? Title { get; init; }

    [Description("Name of the file.")]
    public string? FileName { get; init; }

    [RegularExpression("^[0-9a-f]{64}$")]
    [Description("SHA-256 of the file.")]
    public string? Sha256 { get; init; }

    [Description("Ids of the checks it supports.")]
    public IReadOnlyList<string> Supports { get; init; } = [];
}
