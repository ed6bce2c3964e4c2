using OppnaDrogscener.Importing;
using OppnaDrogscener.Importing.Layouts;
using OppnaDrogscener.Importing.Reading;
using OppnaDrogscener.Importing.Rows;

namespace OppnaDrogscener.Web.Importing;

/// <summary>What a file was recognised as, and what it holds with the mapping that is chosen.</summary>
/// <param name="Kind">Text or workbook.</param>
/// <param name="Text">How the text is read; null for a workbook.</param>
/// <param name="Separator">What parts the cells.</param>
/// <param name="Sheets">The names of a workbook's sheets.</param>
/// <param name="Workbook">What a workbook holds besides cells; null for a text.</param>
/// <param name="Recognition">What it was recognised as.</param>
/// <param name="Mapping">The mapping that was used: the user's, or the proposal.</param>
/// <param name="Survey">What it holds; null when the mapping has a problem.</param>
public sealed record FileLook(FileKind Kind, TextScan? Text, char Separator, IReadOnlyList<string> Sheets, WorkbookScan? Workbook, Recognition Recognition, ImportMapping Mapping, Survey? Survey);
