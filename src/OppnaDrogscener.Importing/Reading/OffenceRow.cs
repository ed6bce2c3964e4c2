using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Importing.Reading;

/// <summary>What a row with an offence says, or why it is left out.</summary>
/// <param name="Problem">One of <see cref="DropReasons"/>; null when it is used.</param>
/// <param name="From">When it began.</param>
/// <param name="To">When it ended at the latest; null when that is not told.</param>
/// <param name="Count">Offences.</param>
/// <param name="Position">Coordinates for the facts; empty when there are none.</param>
/// <param name="Notes">What could not be read and is left empty.</param>
internal readonly record struct OffenceRow(string? Problem, LocalMoment From, LocalMoment? To, int Count, IReadOnlyList<double> Position, OffenceRowNotes Notes)
{
    /// <summary>A row that is left out.</summary>
    public static OffenceRow LeftOut(string problem) => new(problem, default, null, 0, [], OffenceRowNotes.None);
}
