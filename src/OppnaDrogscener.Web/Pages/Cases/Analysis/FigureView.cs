using OppnaDrogscener.Documents.Desk;

namespace OppnaDrogscener.Web.Pages.Cases.Analysis;

/// <summary>A figure of the analysis with its description and the same numbers as a table.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Picture">The drawing and its description.</param>
/// <param name="Table">The numbers; null where they stand in a table of their own below.</param>
public sealed record FigureView(string Title, PerimeterPicture Picture, TableView? Table);
