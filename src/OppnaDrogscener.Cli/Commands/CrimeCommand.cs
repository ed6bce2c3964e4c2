using OppnaDrogscener.Documents.Documents;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Evidence.Analysis;

namespace OppnaDrogscener.Cli.Commands;

/// <summary>
/// Recognises a file with crime statistics and prints what it holds and what it shows, alone or together with a case. Nothing is
/// written: the case file is never changed.
/// </summary>
public sealed class CrimeCommand : Command
{
    public override int Run(Arguments arguments, Session session)
    {
        var json = arguments.Flag("--json");
        var casePath = arguments.Option("--case");
        var dates = arguments.Option("--dates");
        var path = arguments.PlainOrNull("<fil>");
        arguments.RefuseTheRest();
        if (path is null && casePath is null)
        {
            throw session.Words.Bad("missing-argument", ("found", session.Words["crime-file-or-case"]));
        }

        var file = casePath is null ? null : CaseInput.Read(casePath, session).File!;
        var read = path is null ? null : CrimeFile.Read(path, dates, file?.Facts, session);
        var facts = read is null ? file!.Facts : read.AddedTo(file?.Facts ?? new CaseFacts());
        var analysis = CrimeAnalysis.Of(facts);
        var words = new AnalysisWords(session.Desk.Templates.Texts, file?.LawDate ?? session.Today);
        if (json)
        {
            session.Answer.WriteLine(new CrimeAnswer(analysis, words).Of(read).ToJsonString(JsonOutput.Options));
        }
        else
        {
            read?.WriteText(session);
            WriteText(analysis, words, session);
        }

        return ExitCode.Done;
    }

    private static void WriteText(CrimeAnalysis analysis, AnalysisWords words, Session session)
    {
        foreach (var part in AnalysisTelling.Of(analysis).Where(part => !analysis.IsEmpty || part.Id == "summary"))
        {
            session.Answer.WriteLine(words.Heading(part));
            foreach (var statement in part.Statements)
            {
                session.Answer.WriteLine("  " + words.Sentence(statement));
            }

            foreach (var table in part.Tables)
            {
                Write(table, words, session);
            }

            session.Answer.WriteLine();
        }

        session.Answer.WriteLine(session.Words["crime-missing"]);
        foreach (var gap in EvidenceGaps.Of(analysis))
        {
            session.Answer.WriteLine($"  {words.Gap(gap)} {words.ToDo(gap)}");
        }
    }

    private static void Write(AnalysisTable table, AnalysisWords words, Session session)
    {
        session.Answer.WriteLine("  " + words.Caption(table));
        session.Answer.WriteLine("  " + string.Join(" | ", table.Columns.Select(words.Column)));
        foreach (var row in table.Rows)
        {
            session.Answer.WriteLine("  " + string.Join(" | ", row.Select(words.Cell)));
        }
    }
}
