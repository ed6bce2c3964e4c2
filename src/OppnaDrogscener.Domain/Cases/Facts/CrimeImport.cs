using System.ComponentModel.DataAnnotations;
using System.ComponentModel;

namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>A source that counts and incidents come from, so that every number can be traced.</summary>
[Description("A source that counts and incidents come from, so that every number can be traced.")]
public sealed record CrimeImport
{
    [FactId]
    [Description("Own id, unique in the list: a-z, 0-9 and hyphens.")]
    public string? Id { get; init; }

    [Description("Name of the file.")]
    public string? FileName { get; init; }

    [RegularExpression("^[0-9a-f]{64}$")]
    [Description("SHA-256 of the file, 64 hexadecimal digits.")]
    public string? Sha256 { get; init; }

    [Description("System or publisher that it was taken from.")]
    public string? System { get; init; }

    [Description("Day it was extracted.")]
    public DateOnly? ExtractedOn { get; init; }

    [Description("Who extracted it.")]
    public string? ExtractedBy { get; init; }

    [Description("Reference number at the publisher.")]
    public string? ReferenceNumber { get; init; }

    [Description("Whether the content is a constructed example, not real statistics.")]
    public bool? Constructed { get; init; }

    [Description("Id of the layout that the file was recognised as.")]
    public string? Layout { get; init; }

    [Description("Streets and areas of the file that its rows were chosen by, as the file writes them; empty = every row.")]
    public IReadOnlyList<string> ChosenBy { get; init; } = [];

    [Range(0, 100000000)]
    [Description("Rows read in the file, headings left out.")]
    public int? RowsRead { get; init; }

    [Range(0, 100000000)]
    [Description("Rows of the file that are used.")]
    public int? RowsUsed { get; init; }

    [Description("Rows of the file that are left out, by reason.")]
    public IReadOnlyList<LeftOutRows> LeftOut { get; init; } = [];
}
