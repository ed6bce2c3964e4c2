namespace OppnaDrogscener.Documents.Documents;

/// <summary>Decision on temporary monitoring (beslut om tillfällig bevakning), with the clock and its counting.</summary>
public sealed class TemporaryDecisionDocument : CaseDocument;
