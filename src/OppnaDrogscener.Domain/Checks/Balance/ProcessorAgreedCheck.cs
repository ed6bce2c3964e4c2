namespace OppnaDrogscener.Domain.Checks.Balance;

/// <summary>R30. From 2018-05-25: a named processor has an agreement, no later than the start.</summary>
public sealed class ProcessorAgreedCheck : Check
{
    public override int Order => 300;

    public override IReadOnlyList<string> Keys =>
    [
        "none", "no-agreement", "late", "agreed", "agree",
    ];

    private const string Uses = "$.facts.applicant.usesProcessor";
    private const string Name = "$.facts.applicant.processor.name";
    private const string Agreement = "$.facts.applicant.processor.agreementDate";

    public override Judgement Judge(CaseView view)
    {
        var applicant = view.Facts.Applicant;
        if (string.IsNullOrWhiteSpace(applicant?.Processor?.Name))
        {
            return applicant?.UsesProcessor switch
            {
                null => Judgement.Lacks(Uses),
                true => Judgement.Lacks(Name),
                false => Judgement.Met("none").From(Uses),
            };
        }

        var name = applicant.Processor.Name;
        if (applicant.Processor.AgreementDate is not { } agreed)
        {
            return Judgement.NotMet("no-agreement", ("name", name)).From(Name).Wanting(Agreement).Try("agree", ("name", name));
        }

        return view.Start is { } start && agreed > start
            ? Judgement.NotMet("late", ("name", name), ("agreed", agreed), ("start", start)).From(Name, Agreement, "$.facts.monitoring.start").Try("agree", ("name", name))
            : Judgement.Met("agreed", ("name", name), ("agreed", agreed)).From(Name, Agreement);
    }
}
