using OppnaDrogscener.Documents.Documents;
using OppnaDrogscener.Domain.Checks;
using OppnaDrogscener.Domain.Evidence.Analysis;

namespace OppnaDrogscener.Web.Pages.Cases.Analysis;

/// <summary>A table of the analysis with the words of the page.</summary>
/// <param name="Table">The figures.</param>
/// <param name="Words">The words.</param>
public sealed record TableView(AnalysisTable Table, AnalysisWords Words)
{
    private const string NoNumber = "\u2013";
    private const string Numeric = " govuk-table__cell--numeric";

    /// <summary>Whether each row becomes a card of its own on a narrow screen; else the table scrolls.</summary>
    public bool Stacks { get; init; }

    /// <summary>What is on the end of each row, by its number; null when there is nothing more.</summary>
    public Func<int, HourProposal>? Proposal { get; init; }

    /// <summary>Whether the hours of a row can be chosen here.</summary>
    public Func<HourProposal, bool> CanAdopt { get; init; } = _ => false;

    /// <summary>Whether the hours of a row are those asked for.</summary>
    public Func<HourProposal, bool> IsChosen { get; init; } = _ => false;

    /// <summary>Where a choice is sent.</summary>
    public string Action { get; init; } = "";

    /// <summary>The class of a heading: over numbers it stands to the right, as they do.</summary>
    public string ClassOfHeading(int column) => column > 0 && Table.Rows.Count > 0 && Table.Rows.All(row => ClassOf(row[column]) == Numeric) ? Numeric : "";

    /// <summary>The class of a cell: numbers stand to the right, and hours on one line.</summary>
    public static string ClassOf(Value cell) => cell switch
    {
        Value.Number or Value.Measured or Value.Share or Value.Range or Value.ShareRange or Value.Probability or Value.Words { Content: NoNumber } => Numeric,
        Value.Named { Key: "window" } => " app-one-line",
        _ => "",
    };
}
