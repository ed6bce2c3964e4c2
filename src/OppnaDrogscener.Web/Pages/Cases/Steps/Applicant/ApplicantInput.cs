namespace OppnaDrogscener.Web.Pages.Cases.Steps.Applicant;

/// <summary>The answers as typed.</summary>
public sealed class ApplicantInput
{
    public string Organisation { get; set; } = "";

    public string Kind { get; set; } = "";

    public string TaskOfPublicInterest { get; set; } = "";

    public string OrganisationNumber { get; set; } = "";

    public string ContactName { get; set; } = "";

    public string ContactRole { get; set; } = "";

    public string ContactEmail { get; set; } = "";

    public string ContactPhone { get; set; } = "";

    public string DataProtectionOfficerName { get; set; } = "";

    public string DataProtectionOfficerEmail { get; set; } = "";

    public string DataProtectionOfficerPhone { get; set; } = "";

    public string UsesProcessor { get; set; } = "";

    public string ProcessorName { get; set; } = "";

    public Workflow.TypedDate ProcessorAgreementDate { get; set; } = new();

    public string DecisionDecidedBy { get; set; } = "";

    public Workflow.TypedDate DecisionDecidedOn { get; set; } = new();

    public string DecisionMandate { get; set; } = "";

    public Workflow.TypedDate FeePaidOn { get; set; } = new();
}
