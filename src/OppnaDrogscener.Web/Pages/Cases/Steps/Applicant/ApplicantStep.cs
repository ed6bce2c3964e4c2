using FluentValidation;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Applicant;

/// <summary>Who applies or monitors, whom to ask, and who decided.</summary>
public sealed class ApplicantStep : Step<ApplicantInput>
{
    public override string Slug => "sokande";

    public override int Order => 100;

    public override IReadOnlyList<string> Owns => ["applicant"];

    public override IReadOnlyList<string> Feeds =>
        ["permit-required", "permit-no-longer-required", "decision-maker-has-mandate", "processor-agreed", "temporary-user-may"];

    public override IValidator<ApplicantInput> RulesFor(DraftView draft) => new ApplicantInputValidator(draft);

    public override ApplicantInput ToInput(DraftView draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var known = draft.Facts.Applicant ?? new();
        return new ApplicantInput
        {
            Organisation = known.Organisation ?? "",
            Kind = TypedChoice.Write(known.Kind),
            OrganisationNumber = known.OrganisationNumber ?? "",
            TaskOfPublicInterest = TypedChoice.Write(known.TaskOfPublicInterest),
            ContactName = known.Contact?.Name ?? "",
            ContactRole = known.Contact?.Role ?? "",
            ContactEmail = known.Contact?.Email ?? "",
            ContactPhone = known.Contact?.Phone ?? "",
            DataProtectionOfficerName = known.DataProtectionOfficer?.Name ?? "",
            DataProtectionOfficerEmail = known.DataProtectionOfficer?.Email ?? "",
            DataProtectionOfficerPhone = known.DataProtectionOfficer?.Phone ?? "",
            UsesProcessor = TypedChoice.Write(known.UsesProcessor),
            ProcessorName = known.Processor?.Name ?? "",
            ProcessorAgreementDate = TypedDate.Of(known.Processor?.AgreementDate),
            DecisionDecidedBy = known.Decision?.DecidedBy ?? "",
            DecisionDecidedOn = TypedDate.Of(known.Decision?.DecidedOn),
            DecisionMandate = known.Decision?.Mandate ?? "",
            FeePaidOn = TypedDate.Of(known.FeePaidOn),
        };
    }

    public override CaseFacts ToFacts(DraftView draft, ApplicantInput input)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(input);
        var known = draft.Facts.Applicant ?? new();
        return draft.Facts with
        {
            Applicant = known with
            {
                Organisation = TypedText.OrNull(input.Organisation),
                Kind = TypedChoice.Read<ApplicantKind>(input.Kind),
                OrganisationNumber = TypedText.OrNull(input.OrganisationNumber),
                TaskOfPublicInterest = TypedChoice.ReadFlag(input.TaskOfPublicInterest),
                Contact = Person(input.ContactName, input.ContactRole, input.ContactEmail, input.ContactPhone),
                DataProtectionOfficer = Person(input.DataProtectionOfficerName, known.DataProtectionOfficer?.Role ?? "", input.DataProtectionOfficerEmail, input.DataProtectionOfficerPhone),
                UsesProcessor = TypedChoice.ReadFlag(input.UsesProcessor),
                Processor = Processor(input),
                Decision = Decision(input),
                FeePaidOn = input.FeePaidOn.Value,
            },
        };
    }

    private static ContactPerson? Person(string name, string role, string email, string phone) => (name + role + email + phone).Length == 0
        ? null
        : new ContactPerson { Name = TypedText.OrNull(name), Role = TypedText.OrNull(role), Email = TypedText.OrNull(email), Phone = TypedText.OrNull(phone) };

    private static DataProcessor? Processor(ApplicantInput input) => input.ProcessorName.Length == 0 && input.ProcessorAgreementDate.IsEmpty
        ? null
        : new DataProcessor { Name = TypedText.OrNull(input.ProcessorName), AgreementDate = input.ProcessorAgreementDate.Value };

    private static ApplicationDecision? Decision(ApplicantInput input) => (input.DecisionDecidedBy + input.DecisionMandate).Length == 0 && input.DecisionDecidedOn.IsEmpty
        ? null
        : new ApplicationDecision
        {
            DecidedBy = TypedText.OrNull(input.DecisionDecidedBy),
            DecidedOn = input.DecisionDecidedOn.Value,
            Mandate = TypedText.OrNull(input.DecisionMandate),
        };
}
