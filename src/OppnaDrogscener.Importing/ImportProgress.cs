namespace OppnaDrogscener.Importing;

/// <summary>How far a reading has come.</summary>
/// <param name="Rows">Rows read.</param>
/// <param name="Share">Share of the file, 0–1.</param>
public readonly record struct ImportProgress(long Rows, double Share);
