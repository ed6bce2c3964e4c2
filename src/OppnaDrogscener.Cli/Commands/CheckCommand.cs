using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Domain.Checks;

namespace OppnaDrogscener.Cli.Commands;

/// <summary>Runs the legal check on a case.</summary>
public sealed class CheckCommand : Command
{
    public override int Run(Arguments arguments, Session session)
    {
        var json = arguments.Flag("--json");
        var compare = arguments.Flag("--compare");
        var on = arguments.Day("--on");
        var named = arguments.Option("--regime");
        var path = arguments.Plain("<case.json>");
        arguments.RefuseTheRest();

        var reading = CaseInput.Read(path, session);
        var lawDate = on ?? CaseDesk.LawDateOf(reading.File!, session.Today);
        var own = session.Desk.Judge(reading.File!, CaseInput.Regime(named, reading, lawDate, session), lawDate);
        var assessments = compare ? session.Desk.Compare(reading.File!, lawDate) : [own];
        var today = on ?? session.Today;
        if (json)
        {
            var answer = new CheckAnswer(session.Desk.Templates, today);
            session.Answer.WriteLine((compare ? answer.Compare(lawDate, assessments) : answer.Of(own)).ToJsonString(JsonOutput.Options));
        }
        else
        {
            foreach (var assessment in assessments)
            {
                WriteText(assessment, new AssessmentWords(session.Desk.Templates, assessment, today), session);
            }
        }

        return own.Blocks ? ExitCode.Blocked : ExitCode.Done;
    }

    /// <summary>What needs doing first: not met by severity, then unclear, met, and last what does not concern the case.</summary>
    private static void WriteText(Assessment assessment, AssessmentWords words, Session session)
    {
        var answer = session.Answer;
        answer.WriteLine(session.Words["heading"]);
        answer.WriteLine(session.Words["judged", ("regime", assessment.Regime.Name), ("day", SwedishText.Date(assessment.LawDate))]);
        answer.WriteLine(words.LegalPosition);
        answer.WriteLine(session.Words["summary", ("met", Count(CheckResult.Met)), ("not-met", Count(CheckResult.NotMet)), ("unclear", Count(CheckResult.Unclear)), ("not-applicable", Count(CheckResult.NotApplicable))]);
        foreach (var finding in assessment.Findings.OrderBy(finding => Rank(finding.Result)).ThenBy(finding => finding.Severity))
        {
            WriteFinding(finding, words, session);
        }

        answer.WriteLine();

        string Count(CheckResult result) => SwedishText.Number(assessment.Count(result));
    }

    private static void WriteFinding(Finding finding, AssessmentWords words, Session session)
    {
        var result = session.Words["result-" + CheckAnswer.Word(finding.Result)];
        var severity = finding.Result is CheckResult.NotMet ? $", {session.Words["severity-" + CheckAnswer.Word(finding.Severity)]}" : "";
        session.Answer.WriteLine();
        session.Answer.WriteLine($"[{result}{severity}] {words.Title(finding)} ({finding.Id})");
        if (finding.Result == CheckResult.NotApplicable)
        {
            return;
        }

        foreach (var sentence in words.Explanation(finding))
        {
            session.Answer.WriteLine("  " + sentence);
        }

        foreach (var remedy in words.Remedies(finding))
        {
            session.Answer.WriteLine("  " + session.Words["remedy", ("remedy", remedy)]);
        }

        if (finding.Law.Count > 0)
        {
            session.Answer.WriteLine("  " + session.Words["law", ("law", string.Join("; ", finding.Law))]);
        }
    }

    private static int Rank(CheckResult result) => result switch
    {
        CheckResult.NotMet => 0,
        CheckResult.Unclear => 1,
        CheckResult.Met => 2,
        _ => 3,
    };
}
