namespace OppnaDrogscener.Documents.Documents;

/// <summary>Evaluation of a monitoring that has gone on (utvärdering): what the figures say of its effect, and what must be asked before it goes on.</summary>
public sealed class EvaluationDocument : CaseDocument;
