using OppnaDrogscener.Pdf.Layout;

namespace OppnaDrogscener.Pdf.Typesetting;

/// <summary>A note and the glyph that refers to it.</summary>
internal readonly record struct NoteMark(int Cell, Note Note);
