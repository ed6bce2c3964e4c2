using OppnaDrogscener.Pdf.Structure;
using OppnaDrogscener.Pdf.Typesetting;

namespace OppnaDrogscener.Pdf.Painting;

/// <summary>A link's rectangle on a page, in PDF's coordinates.</summary>
internal sealed record PageLink(LinkTarget Target, StructureNode Element, double Left, double Bottom, double Right, double Top);
