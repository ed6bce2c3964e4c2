using OppnaDrogscener.Documents.Desk;

namespace OppnaDrogscener.Cli;

/// <summary>What a command works with.</summary>
/// <param name="Desk">Reads and judges cases.</param>
/// <param name="Answer">Standard output.</param>
/// <param name="Messages">Standard error.</param>
/// <param name="Clock">The clock.</param>
public sealed record Session(CaseDesk Desk, StreamWriter Answer, TextWriter Messages, TimeProvider Clock)
{
    private const string Zone = "Europe/Stockholm";

    /// <summary>The words of the command line.</summary>
    public CommandWords Words { get; } = new(Desk.Templates.Texts);

    /// <summary>The words for case files that are refused.</summary>
    public ProblemWords Problems { get; } = new(Desk.Templates.Texts);

    /// <summary>Today by the Swedish calendar.</summary>
    public DateOnly Today { get; } =
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Clock.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById(Zone)).DateTime);
}
