using System.ComponentModel.DataAnnotations;
using System.ComponentModel;

namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>One recorded offence.</summary>
[Description("One recorded offence.")]
public sealed record Incident
{
    [FactId]
    [Description("Import that it comes from.")]
    public string? ImportId { get; init; }

    [Range(1, 100000000)]
    [Description("Row in the imported file, from 1.")]
    public int? Row { get; init; }

    [Description("Offence code (brottskod).")]
    public string? Code { get; init; }

    [Description("Type group.")]
    public OffenceType? Type { get; init; }

    [Description("Committed from, Swedish clock time.")]
    public LocalMoment? From { get; init; }

    [Description("Committed to, Swedish clock time.")]
    public LocalMoment? To { get; init; }

    [Description("Coordinates in the coordinate system of the perimeter.")]
    public IReadOnlyList<double> Position { get; init; } = [];

    [Range(1, 100000)]
    [Description("Number of offences in the row.")]
    public int? Counts { get; init; }

    [Description("Case number at the police.")]
    public string? CaseNumber { get; init; }
}
