using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Interests;

/// <summary>The answers as typed.</summary>
public sealed class InterestsInput
{
    public string PublicInterestTask { get; set; } = "";

    public string TaskSource { get; set; } = "";

    public string Necessity { get; set; } = "";

    public string DataProtectionBasis { get; set; } = "";

    /// <summary>Every weight that speaks for, answered or not.</summary>
    public List<WeightInput> For { get; set; } = [];

    /// <summary>Every weight that speaks against, answered or not.</summary>
    public List<WeightInput> Against { get; set; } = [];

    public string Conclusion { get; set; } = "";

    public TypedDate AssessmentDate { get; set; } = new();

    public string AssessmentVersion { get; set; } = "";

    public List<ChangeInput> Changes { get; set; } = [];

    public string RegisterEntryAddress { get; set; } = "";

    public string RegisterEntryPlaceType { get; set; } = "";

    public string RegisterEntryPurpose { get; set; } = "";

    public string RegisterEntrySpecialTechnique { get; set; } = "";

    public TypedDate RegisterEntryAssessmentDate { get; set; } = new();

    public TypedDate KeptUntil { get; set; } = new();

    public string FaceRecognitionPermitReference { get; set; } = "";

    public string FaceRecognitionPermitDecidedBy { get; set; } = "";

    public TypedDate FaceRecognitionPermitDecidedOn { get; set; } = new();
}
