namespace OppnaDrogscener.Documents.Blocks;

/// <summary>A column of a table.</summary>
/// <param name="Header">The heading of the column; never empty, since a reader who hears the table needs it.</param>
/// <param name="Weight">Share of the table's width, relative to the other columns.</param>
/// <param name="Alignment">How its cells stand.</param>
public sealed record TableColumn(string Header, double Weight = 1, CellAlignment Alignment = CellAlignment.Start);
