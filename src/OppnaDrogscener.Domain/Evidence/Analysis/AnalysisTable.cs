using OppnaDrogscener.Domain.Checks;

namespace OppnaDrogscener.Domain.Evidence.Analysis;

/// <summary>Figures in rows and columns, without words: each language writes them in its own way.</summary>
/// <param name="Id">What it is called: its caption is <c>table-…</c> in templates/crime-analysis.md.</param>
/// <param name="Columns">Headings, <c>head-…</c> there.</param>
/// <param name="Rows">The cells, as many as there are columns.</param>
public sealed record AnalysisTable(string Id, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<Value>> Rows);
