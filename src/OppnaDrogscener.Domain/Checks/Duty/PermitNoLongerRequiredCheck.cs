using OppnaDrogscener.Domain.Cases;

namespace OppnaDrogscener.Domain.Checks.Duty;

/// <summary>R02. From 1 April 2025 there is no permit to apply for; the documented assessment and the register take its place.</summary>
public sealed class PermitNoLongerRequiredCheck : Check
{
    public override int Order => 20;

    public override IReadOnlyList<string> Keys =>
    [
        "application", "no-application", "convert",
    ];

    public override Judgement Judge(CaseView view) => view.IsApplication
        ? Judgement.NotMet("application").From("$.kind")
            .Try(new Remedy(Statement.Of("convert"), new FactChange("$.kind", nameof(CaseKind.DocumentedAssessment))))
        : Judgement.Met("no-application").From("$.kind");
}
