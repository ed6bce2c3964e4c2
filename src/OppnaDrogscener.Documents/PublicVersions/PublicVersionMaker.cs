using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Documents.Documents;
using OppnaDrogscener.Domain.Publicity;

namespace OppnaDrogscener.Documents.PublicVersions;

/// <summary>Makes what a public document is composed of from what the whole document is composed of.</summary>
/// <param name="desk">Reads the case file for the public, as a receiver would.</param>
public sealed class PublicVersionMaker(CaseDesk desk)
{
    /// <summary>The same material with a public version: documents composed of it leave out what is withheld.</summary>
    /// <exception cref="InvalidOperationException">What was left could not be read as a case file: an error of the program.</exception>
    public CaseMaterial Make(CaseMaterial whole)
    {
        ArgumentNullException.ThrowIfNull(whole);
        var words = new Words(whole.Templates.Texts.Words(whole.LawDate));
        var withheld = PublicParts.Of(whole.File.Facts);
        var redacted = PublicRedaction.Redact(whole.Canonical, withheld, ground => words.Fill("withheld-mark", ("ground", words.Of("secrecy", ground))));
        var reading = desk.Read(redacted.Canonical.Span);
        return reading.File is { } file
            ? whole with { Public = new PublicVersion(file, redacted.Canonical, withheld, redacted.Secrets) }
            : throw new InvalidOperationException(string.Join("; ", reading.Problems.Select(problem => $"{problem.Path} {problem.Code}")));
    }
}
