using OppnaDrogscener.Web.Data;

namespace OppnaDrogscener.Web.Temporary;

/// <summary>The clock of a temporary period in words, as it is shown on every page of its case and of the application made from it.</summary>
public sealed record ClockFace
{
    /// <summary>The period's case.</summary>
    public required CaseFileRow Row { get; init; }

    /// <summary>The period; null before the start.</summary>
    public required TemporaryPeriodRow? Period { get; init; }

    /// <summary>What was made of the period; null when nothing was.</summary>
    public required CaseFileRow? FollowUp { get; init; }

    public required ClockTone Tone { get; init; }

    /// <summary>Where it stands, in a word or two.</summary>
    public required string Tag { get; init; }

    /// <summary>What matters most now.</summary>
    public required string Head { get; init; }

    /// <summary>How much is left; null when that is not the question.</summary>
    public string? Left { get; init; }

    /// <summary>What follows from where it stands, a sentence or two.</summary>
    public IReadOnlyList<string> Text { get; init; } = [];

    /// <summary>What an application would do now; null when there is nothing to say.</summary>
    public string? ToFile { get; init; }

    /// <summary>Why the application that has been filed does not let it go on; null when it does, or when none is filed.</summary>
    public string? Refusal { get; init; }

    /// <summary>Since when the cameras are off by the log; null when they are on.</summary>
    public string? Paused { get; init; }

    /// <summary>The days of the clock, each with its name.</summary>
    public required IReadOnlyList<(string Name, string Day)> Days { get; init; }

    /// <summary>The counting, step by step.</summary>
    public required IReadOnlyList<string> Counting { get; init; }

    /// <summary>Whether the cameras may be on, or an application can still let them.</summary>
    public bool GoesOn => Tone is ClockTone.Running or ClockTone.LastDay or ClockTone.EndDay or ClockTone.Continues;
}
