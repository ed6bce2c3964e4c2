namespace OppnaDrogscener.Pdf.Blocks;

/// <summary>Which way the paper is read.</summary>
public enum PageOrientation
{
    Portrait,
    Landscape,
}
