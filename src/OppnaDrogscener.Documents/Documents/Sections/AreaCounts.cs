using OppnaDrogscener.Documents.Figures;
using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Documents.Documents.Sections;

/// <summary>The offences of one area, month by month, and where the numbers come from.</summary>
/// <param name="Area">The area.</param>
/// <param name="Path">JSON path of the area.</param>
/// <param name="Months">Every month of the period, in order; the count is null where nothing is known or the publisher hides it.</param>
/// <param name="ImportIds">The imports that the numbers come from.</param>
internal sealed record AreaCounts(CountedArea Area, string Path, IReadOnlyList<MonthValue> Months, IReadOnlyList<string?> ImportIds)
{
    /// <summary>The months with a known number.</summary>
    public int KnownMonths => Months.Count(month => month.Count is not null);

    /// <summary>The sum of the known months.</summary>
    public long Total => Months.Sum(month => (long)(month.Count ?? 0));
}
