using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Documents;
using OppnaDrogscener.Domain.Checks;
using OppnaDrogscener.Domain.Statistics;

namespace OppnaDrogscener.Documents.PublicVersions;

/// <summary>Writes counts of offences. In a public version small numbers are withheld (methods A17), and what they could be counted out from.</summary>
/// <param name="isPublic">Whether the document is for the public.</param>
/// <param name="words">The words.</param>
internal sealed class ShownCounts(bool isPublic, Words words)
{
    /// <summary>Whether the document is for the public.</summary>
    public bool IsPublic => isPublic;

    /// <summary>Stands where a number is withheld.</summary>
    public IReadOnlyList<Inline> Withheld => [new TextRun(words["withheld-number"], Emphasis.Italic)];

    /// <summary>Whether a count is withheld by itself.</summary>
    public bool Hides(double count) => isPublic && Suppression.IsSmall(count);

    /// <summary>A count that stands alone.</summary>
    public IReadOnlyList<Inline> Count(long count) => Hides(count) ? Withheld : FactWriter.Own(SwedishText.Number(count));

    /// <summary>The same inside a sentence.</summary>
    public string CountText(long count) => Hides(count) ? words["withheld-number"] : SwedishText.Number(count);

    /// <summary>Which cells of a row or column are withheld beside its total.</summary>
    public IReadOnlySet<int> HiddenOf(IReadOnlyList<double> cells) => isPublic ? Suppression.Withheld(cells) : new HashSet<int>();

    /// <summary>Whether a share of a total tells a small number, of what it holds or of what it leaves.</summary>
    public bool HidesShare(double share, double total) => Hides(share * total) || Hides((1 - share) * total);

    /// <summary>Whether two shares of a total are so near each other that the difference tells a small number.</summary>
    public bool HidesDifference(double share, double other, double total) => Hides(Math.Abs(share - other) * total);

    /// <summary>Whether a value that a check mentions tells a small number, by itself or beside a total that is shown. A number with decimals is no count.</summary>
    public bool Hides(Value value, IReadOnlyList<double> totals) => isPublic && value switch
    {
        Value.Number { Decimals: 0 } number => Suppression.IsSmall(number.Amount) || totals.Any(total => Suppression.IsSmall(total - number.Amount)),
        Value.Share share => totals.Any(total => HidesShare(share.Part, total)),
        Value.Comparison => totals.Any(total => Suppression.IsSmall(total)),
        Value.Several several => several.Items.Any(item => Hides(item, totals)),
        _ => false,
    };
}
