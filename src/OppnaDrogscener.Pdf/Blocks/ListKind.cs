namespace OppnaDrogscener.Pdf.Blocks;

/// <summary>What labels items that have none of their own.</summary>
public enum ListKind
{
    /// <summary>The bullets of <see cref="Typography.Bullets"/>.</summary>
    Bulleted,

    /// <summary>1. 2. 3.</summary>
    Numbered,

    /// <summary>a) b) c); after z come aa, ab.</summary>
    Lettered,
}
