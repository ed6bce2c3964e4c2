namespace OppnaDrogscener.Pdf.Blocks;

/// <summary>Which font of the <see cref="FontSet"/>.</summary>
public enum FontStyle
{
    Regular,
    Italic,
    SemiBold,
    Bold,
    BoldItalic,
}
