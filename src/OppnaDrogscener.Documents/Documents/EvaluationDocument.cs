using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Documents.Documents;

/// <summary>Evaluation of a monitoring that has gone on (utvärdering): what the figures say of its effect, and what must be asked before it goes on.</summary>
public sealed class EvaluationDocument : CaseDocument
{
    /// <summary>Nothing can be compared with what was before without the day it began.</summary>
    public override IReadOnlyList<string> Missing(CaseFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Monitoring?.Start is null ? ["$.facts.monitoring.start"] : [];
    }
}
