using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Documents.Documents;
using OppnaDrogscener.Documents.PublicVersions;
using OppnaDrogscener.Documents.Rendering;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Domain.Checks;
using OppnaDrogscener.Domain.Law;

namespace OppnaDrogscener.Cli.Commands;

/// <summary>
/// Makes a document of a case. Never refuses a readable case for its kind, regime or gaps: on a day before every dated
/// regime the method book, which takes any date, gives the document.
/// </summary>
public sealed class PdfCommand : Command
{
    private const string CaseEnding = ".case.json";

    public override int Run(Arguments arguments, Session session)
    {
        var on = arguments.Day("--on");
        var id = arguments.Option("--document");
        var isPublic = arguments.Flag("--public");
        var paper = PaperOf(arguments.Option("--paper"), session);
        var output = arguments.Option("-o");
        var path = arguments.Plain("<case.json>");
        arguments.RefuseTheRest();

        var reading = CaseInput.Read(path, session);
        var lawDate = on ?? CaseDesk.LawDateOf(reading.File!, session.Today);
        var regime = session.Desk.RegimeOf(reading.File!, lawDate).Regime ?? session.Desk.Templates.Regimes[RegimeKey.Metodbok];
        var assessment = session.Desk.Judge(reading.File!, regime, lawDate);
        var document = DocumentOf(id, reading, assessment, session);
        var material = new CaseMaterial
        {
            File = reading.File!,
            Canonical = reading.Canonical,
            Assessment = assessment,
            Templates = session.Desk.Templates,
            MadeOn = on ?? session.Today,
            Paper = paper,
        };
        var rendered = PdfRenderer.Render(document.Compose(isPublic ? new PublicVersionMaker(session.Desk).Make(material) : material));
        var bytes = rendered.Bytes ?? throw new BadInputException($"{path}: {new RenderingWords(session.Desk.Templates.Texts).Line(rendered.Problems)}");
        Files.Write(output ?? DefaultName(path, document, isPublic), bytes, session);
        return ExitCode.Done;
    }

    private static Paper PaperOf(string? named, Session session) => named is null
        ? Paper.A4
        : Enum.TryParse<Paper>(named, ignoreCase: false, out var paper) && Enum.IsDefined(paper) && Enum.GetNames<Paper>().Contains(named)
            ? paper
            : throw session.Words.Bad("bad-paper", ("found", named), ("allowed", string.Join(", ", Enum.GetNames<Paper>())));

    private static CaseDocument DocumentOf(string? id, CaseReading reading, Assessment assessment, Session session)
    {
        var track = assessment.Regime.TrackOf(reading.File!.Facts.Applicant?.Kind ?? ApplicantKind.Municipality);
        return DocumentCatalog.Find(id ?? track.Documents[reading.File.Kind])
            ?? throw session.Words.Bad("bad-document", ("found", id ?? ""), ("allowed", string.Join(", ", DocumentCatalog.All.Select(document => document.Id))));
    }

    /// <summary>torg.case.json becomes torg.permit-application.pdf in the current folder.</summary>
    private static string DefaultName(string path, CaseDocument document, bool isPublic)
    {
        var name = Path.GetFileName(path);
        var stem = name.EndsWith(CaseEnding, StringComparison.OrdinalIgnoreCase) ? name[..^CaseEnding.Length] : Path.GetFileNameWithoutExtension(name);
        return isPublic ? $"{stem}.{document.Id}.public.pdf" : $"{stem}.{document.Id}.pdf";
    }
}
