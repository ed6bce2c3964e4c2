using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Information;

/// <summary>The answers as typed.</summary>
public sealed class InformationInput
{
    public string FirstLayerPlanned { get; set; } = "";

    public string ControllerOnSign { get; set; } = "";

    public string ControllerEvident { get; set; } = "";

    public TypedDate SignsUpOn { get; set; } = new();

    public string SecondLayerPlanned { get; set; } = "";

    public string InformationPlan { get; set; } = "";

    public string ImpactAssessmentNeeded { get; set; } = "";

    public string ImpactAssessmentOutcome { get; set; } = "";

    public TypedDate ImpactAssessmentDoneOn { get; set; } = new();

    public TypedDate ImpactAssessmentPriorConsultationOn { get; set; } = new();

    public string ImpactAssessmentReason { get; set; } = "";

    public List<ConsultationInput> Consultations { get; set; } = [];

    public string MunicipalityHearingUnneeded { get; set; } = "";

    public TypedDate CodeterminationOn { get; set; } = new();

    public string ConsentFromEverybody { get; set; } = "";

    public string ConsentFrom { get; set; } = "";

    public string ConsentNeedWithoutConsent { get; set; } = "";

    public string EvaluationPlan { get; set; } = "";
}
