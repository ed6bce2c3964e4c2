namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>Outcome of a data protection impact assessment.</summary>
public enum ImpactAssessmentOutcome
{
    NotNeeded,
    LowResidualRisk,
    HighResidualRisk,
}
