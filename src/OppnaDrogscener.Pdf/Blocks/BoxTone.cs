namespace OppnaDrogscener.Pdf.Blocks;

/// <summary>What a notice box conveys. Colour is never the only carrier: the text must say it too.</summary>
public enum BoxTone
{
    Neutral,
    Information,
    Success,
    Warning,
    Danger,
}
