namespace OppnaDrogscener.Documents.Figures;

/// <summary>Which part of a text stands at its point.</summary>
public enum TextAnchor
{
    Start,
    Middle,
    End,
}
