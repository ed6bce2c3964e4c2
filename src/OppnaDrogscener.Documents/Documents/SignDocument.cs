using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Documents.Documents;

/// <summary>The sign at the place (skylt): the first layer on the first sheet, the full information (article 13 of regulation 2016/679) on the next.</summary>
public sealed class SignDocument : CaseDocument
{
    public override bool IsPoster => true;

    /// <summary>A sign that does not say who watches, how to reach them, why, when and for how long is no information to anyone.</summary>
    public override IReadOnlyList<string> Missing(CaseFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var (applicant, monitoring) = (facts.Applicant, facts.Monitoring);
        (bool IsThere, string Path)[] wanted =
        [
            (!string.IsNullOrWhiteSpace(applicant?.Organisation), "$.facts.applicant.organisation"),
            (!string.IsNullOrWhiteSpace(applicant?.Contact?.Phone) || !string.IsNullOrWhiteSpace(applicant?.Contact?.Email), "$.facts.applicant.contact.phone"),
            (monitoring?.Purposes.Count > 0, "$.facts.monitoring.purposes"),
            (monitoring?.Schedule.Count > 0, "$.facts.monitoring.schedule"),
            (monitoring?.Recording is not null, "$.facts.monitoring.recording"),
            (monitoring is not { Recording: true, RetentionHours: null }, "$.facts.monitoring.retentionHours"),
        ];
        return [.. wanted.Where(fact => !fact.IsThere).Select(fact => fact.Path)];
    }
}
