using System.ComponentModel;

namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>What protects and informs those who are monitored.</summary>
[Description("What protects and informs those who are monitored.")]
public sealed record Safeguards
{
    [Description("Signs planned at each entrance, before the view.")]
    public bool? FirstLayerPlanned { get; init; }

    [Description("Full information planned, also not digitally.")]
    public bool? SecondLayerPlanned { get; init; }

    [Description("Whether the sign says who monitors.")]
    public bool? ControllerOnSign { get; init; }

    [Description("Whether the place itself shows who monitors.")]
    public bool? ControllerEvident { get; init; }

    [Description("Day the signs are up.")]
    public DateOnly? SignsUpOn { get; init; }

    [LongText]
    [Description("How people are informed.")]
    public string? InformationPlan { get; init; }

    [Description("Impact assessment.")]
    public ImpactAssessment? ImpactAssessment { get; init; }

    [Description("Who has been heard.")]
    public IReadOnlyList<Consultation> Consultations { get; init; } = [];

    [Description("Day of negotiation under 11 section of the act on codetermination (MBL).")]
    public DateOnly? CodeterminationOn { get; init; }

    [LongText]
    [Description("How and when the monitoring is evaluated.")]
    public string? EvaluationPlan { get; init; }
}
