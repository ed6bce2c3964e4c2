using OppnaDrogscener.Domain.Checks;

namespace OppnaDrogscener.Domain.Evidence.Analysis;

/// <summary>One part of what the analysis tells: sentences and tables.</summary>
/// <param name="Id">Its heading is <c>part-…</c> in templates/crime-analysis.md.</param>
/// <param name="Statements">The sentences.</param>
/// <param name="Tables">The tables; none has no rows.</param>
public sealed record AnalysisPart(string Id, IReadOnlyList<Statement> Statements, IReadOnlyList<AnalysisTable> Tables);
