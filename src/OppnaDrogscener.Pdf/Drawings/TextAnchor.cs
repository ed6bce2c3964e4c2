namespace OppnaDrogscener.Pdf.Drawings;

/// <summary>Which point of a text stands at its coordinates.</summary>
public enum TextAnchor
{
    Start,
    Middle,
    End,
}
