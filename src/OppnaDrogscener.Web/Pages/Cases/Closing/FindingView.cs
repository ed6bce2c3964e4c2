using OppnaDrogscener.Domain.Checks;
using OppnaDrogscener.Domain.Law;

namespace OppnaDrogscener.Web.Pages.Cases.Closing;

/// <summary>One finding in words.</summary>
public sealed record FindingView
{
    public required Finding Finding { get; init; }

    public string Id => Finding.Id;

    public required string Title { get; init; }

    /// <summary>Why, sentence by sentence.</summary>
    public required IReadOnlyList<string> Explanation { get; init; }

    /// <summary>The facts used.</summary>
    public required IReadOnlyList<FactLink> Facts { get; init; }

    /// <summary>The facts that are missing.</summary>
    public required IReadOnlyList<FactLink> Missing { get; init; }

    /// <summary>The law as it read on the law date.</summary>
    public required IReadOnlyList<LawLookup> Law { get; init; }

    public required IReadOnlyList<RemedyView> Remedies { get; init; }
}
