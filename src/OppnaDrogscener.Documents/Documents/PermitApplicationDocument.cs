namespace OppnaDrogscener.Documents.Documents;

/// <summary>Application for a permit (ansökan om tillstånd) with its appendices.</summary>
public sealed class PermitApplicationDocument : CaseDocument
{
    private const string ImpactCheck = "impact-assessed";

    /// <inheritdoc/>
    protected override bool Includes(string sectionId, DocumentScope scope) => sectionId switch
    {
        // Regimes without the duty, and a case that says nothing of it: an empty section would look like a gap.
        "impact-assessment" => scope.Material.Regime.Checks.ContainsKey(ImpactCheck) || scope.Facts.Safeguards?.ImpactAssessment is not null,
        "consent" => scope.Facts.Place?.OpenToPublic == false,
        _ => true,
    };
}
