namespace OppnaDrogscener.Web.Pages.Cases.Steps.Perimeter.Editor;

/// <summary>The site plan on the map.</summary>
/// <param name="Sha256">Which picture.</param>
/// <param name="Columns">Pixels across.</param>
/// <param name="Rows">Pixels down.</param>
/// <param name="Corners">Upper left, upper right and lower left corner on the map; the fourth follows.</param>
internal sealed record MapPlan(string Sha256, int Columns, int Rows, IReadOnlyList<IReadOnlyList<double>> Corners);
