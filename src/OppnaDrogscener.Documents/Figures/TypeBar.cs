namespace OppnaDrogscener.Documents.Figures;

/// <summary>One type of offence in a chart.</summary>
/// <param name="Name">The type.</param>
/// <param name="Count">Offences.</param>
/// <param name="Share">Their share of all, 0–1.</param>
/// <param name="Origin">Place in the legend: 0 reported, 1 found by the police, 2 unknown.</param>
public sealed record TypeBar(string Name, long Count, double Share, int Origin);
