using FluentValidation;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Interests;

/// <summary>What speaks for and against, each weight tied to the facts that carry it, and the legal basis beside it.</summary>
public sealed class InterestsStep : Step<InterestsInput>
{
    public override string Slug => "intresseavvagning";

    public override int Order => 700;

    public override IReadOnlyList<string> Owns =>
    [
        "interests", "legalBasis.publicInterestTask", "legalBasis.taskSource", "legalBasis.necessity", "legalBasis.dataProtectionBasis",
        "legalBasis.assessmentDate", "legalBasis.assessmentVersion", "legalBasis.changes", "legalBasis.registerEntry", "legalBasis.keptUntil",
        "legalBasis.faceRecognitionPermit",
    ];

    public override IReadOnlyList<string> Feeds =>
    [
        "both-sides-weighed", "statutory-task-named", "exempt-still-needs-gdpr", "assessment-before-start", "assessment-renewed-on-change",
        "register-entry-complete", "kept-five-years", "face-recognition-barred",
    ];

    public override IValidator<InterestsInput> RulesFor(DraftView draft) => new InterestsInputValidator(draft);

    public override InterestsInput ToInput(DraftView draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var scope = InterestsScope.Of(draft);
        var known = draft.Facts.Interests ?? new();
        var input = new InterestsInput
        {
            For = InterestsAnswers.Pan(known.For, scope, BalanceSide.For),
            Against = InterestsAnswers.Pan(known.Against, scope, BalanceSide.Against),
            Conclusion = known.Conclusion ?? "",
        };
        LegalBasisAnswers.ToInput(draft.Facts.LegalBasis ?? new(), input);
        return input;
    }

    public override InterestsInput Arrange(DraftView draft, InterestsInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var shown = ToInput(draft);
        input.For = InterestsAnswers.Arrange(shown.For, input.For);
        input.Against = InterestsAnswers.Arrange(shown.Against, input.Against);
        return input;
    }

    public override CaseFacts ToFacts(DraftView draft, InterestsInput input)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(input);
        var known = draft.Facts.Interests ?? new();
        return draft.Facts with
        {
            Interests = known with
            {
                For = InterestsAnswers.Pan(known.For, input.For),
                Against = InterestsAnswers.Pan(known.Against, input.Against),
                Conclusion = TypedText.OrNull(input.Conclusion),
            },
            LegalBasis = LegalBasisAnswers.ToFacts(draft.Facts.LegalBasis ?? new(), input, InterestsScope.Of(draft)),
        };
    }

    public override bool Act(DraftView draft, InterestsInput input, string action)
    {
        ArgumentNullException.ThrowIfNull(input);
        return RecordList.Act(input.Changes, "change", action);
    }

    protected override bool IsStarted(DraftView draft, InterestsInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return TypedInput.Fields(input).Any(field => field.Value.Length > 0 && !field.Key.EndsWith(".Id", StringComparison.Ordinal));
    }

    public override string? FieldOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        // The page asks about every weight of the regime, so a weight's place there is not its place among the facts.
        return path.StartsWith("$.facts.interests.for", StringComparison.Ordinal) ? nameof(InterestsInput.For)
            : path.StartsWith("$.facts.interests.against", StringComparison.Ordinal) ? nameof(InterestsInput.Against)
            : RecordList.FieldOf<ChangeInput>(path, "changes", nameof(InterestsInput.Changes))
            ?? base.FieldOf(path);
    }
}
