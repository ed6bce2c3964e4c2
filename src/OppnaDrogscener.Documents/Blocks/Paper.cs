namespace OppnaDrogscener.Documents.Blocks;

/// <summary>The sheet that a document is made for.</summary>
public enum Paper
{
    A4,

    A3,
}
