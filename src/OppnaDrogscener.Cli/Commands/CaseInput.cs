using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Domain.Law;

namespace OppnaDrogscener.Cli.Commands;

/// <summary>Reads the case file, the regime and the law date that a command was given.</summary>
internal static class CaseInput
{
    /// <summary>Reads a case file.</summary>
    public static CaseReading Read(string path, Session session)
    {
        var reading = session.Desk.Read(Files.Read(path, CaseFileReader.MaxBytes, session));
        return reading.File switch
        {
            null => throw new BadInputException($"{path}: {session.Problems.Line(reading.Problems)}"),
            { IsPublic: true } => throw session.Words.Bad("is-public", ("file", path)),
            _ => reading,
        };
    }

    /// <summary>The regime named on the command line, which must hold on the law date; else the case's own.</summary>
    public static Regime Regime(string? named, CaseReading reading, DateOnly lawDate, Session session)
    {
        if (named is not null && !RegimeKeys.TryParse(named, out _))
        {
            throw session.Words.Bad("bad-regime", ("found", named), ("allowed", string.Join(", ", RegimeKeys.Texts)));
        }

        var resolution = named is null
            ? session.Desk.RegimeOf(reading.File!, lawDate)
            : session.Desk.Templates.Regimes.Choose(RegimeKeys.Parse(named), lawDate);
        return resolution.Regime ?? throw session.Words.Bad("regime-date", ("problem", session.Desk.Templates.LegalPosition.Explain(resolution.Refusal!)));
    }
}
