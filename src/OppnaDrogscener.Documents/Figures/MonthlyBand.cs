namespace OppnaDrogscener.Documents.Figures;

/// <summary>What the level of another area predicts for each month of a series.</summary>
/// <param name="AreaName">The area.</param>
/// <param name="Limits">Lowest and highest count that the level predicts, as many as the series has months.</param>
/// <param name="Legend">What the band means.</param>
public sealed record MonthlyBand(string AreaName, IReadOnlyList<(int Low, int High)> Limits, string Legend);
