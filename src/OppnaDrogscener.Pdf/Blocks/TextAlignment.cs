namespace OppnaDrogscener.Pdf.Blocks;

/// <summary>Where lines stand between the edges. Nothing is justified: ragged lines without hyphens read best.</summary>
public enum TextAlignment
{
    Start,
    Centre,
    End,
}
