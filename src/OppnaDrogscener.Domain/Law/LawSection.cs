namespace OppnaDrogscener.Domain.Law;

/// <summary>One section of an act as it reads from the day of its version, told in our own words.</summary>
public sealed record LawSection
{
    /// <summary>Key within the act, see <see cref="LawRef.SectionKey"/>.</summary>
    public required string Key { get; init; }

    /// <summary>The section as it is written, such as <c>11 §</c>, <c>art. 6</c> or a heading.</summary>
    public required string Number { get; init; }

    /// <summary>What it is about, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>The content in our own words, Markdown. Never a quotation of the act.</summary>
    public required string Text { get; init; }

    /// <summary>Where the official text or our best source is.</summary>
    public required string Source { get; init; }

    /// <summary>The day a person last read the source.</summary>
    public required DateOnly CheckedOn { get; init; }

    /// <summary>How sure the wording is. Shown to the user unless verified.</summary>
    public required Certainty Certainty { get; init; }
}
