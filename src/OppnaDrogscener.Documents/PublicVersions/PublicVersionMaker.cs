using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Documents.Documents;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Publicity;

namespace OppnaDrogscener.Documents.PublicVersions;

/// <summary>Makes what a public document is composed of from what the whole document is composed of.</summary>
/// <param name="desk">Reads the case file for the public, as a receiver would.</param>
public sealed class PublicVersionMaker(CaseDesk desk)
{
    /// <summary>The same material with a public version that leaves out what the case file itself says.</summary>
    public CaseMaterial Make(CaseMaterial whole)
    {
        ArgumentNullException.ThrowIfNull(whole);
        return Make(whole, whole.File.Facts.Withheld);
    }

    /// <summary>The same material with a public version: documents composed of it leave out what is withheld.</summary>
    /// <param name="whole">The whole case.</param>
    /// <param name="chosen">What is withheld, whatever the case file itself says.</param>
    /// <exception cref="InvalidOperationException">What was left could not be read as a case file: an error of the program.</exception>
    public CaseMaterial Make(CaseMaterial whole, IEnumerable<WithheldPart> chosen)
    {
        ArgumentNullException.ThrowIfNull(whole);
        var words = new Words(whole.Templates.Texts.Words(whole.LawDate));
        var withheld = PublicParts.Of(chosen);
        var redacted = PublicRedaction.Redact(whole.Canonical, withheld, ground => PublicNotice.Mark(ground, words));
        var reading = desk.Read(redacted.Canonical.Span);
        if (reading.File is not { } file)
        {
            throw new InvalidOperationException(string.Join("; ", reading.Problems.Select(problem => $"{problem.Path} {problem.Code}")));
        }

        var (matter, secrets) = (whole.Board, redacted.Secrets.ToList());
        foreach (var part in PublicParts.OfBoard.Where(part => matter is not null && withheld.ContainsKey(part)))
        {
            secrets.AddRange(PublicLetter.Texts(matter!, part));
            matter = PublicLetter.Without(matter!, part, PublicNotice.Mark(withheld[part].Ground!.Value, words));
        }

        return whole with { Board = matter, Public = new PublicVersion(file, redacted.Canonical, withheld, secrets) };
    }
}
