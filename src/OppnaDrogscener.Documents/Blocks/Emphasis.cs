namespace OppnaDrogscener.Documents.Blocks;

/// <summary>How a run of text is stressed.</summary>
public enum Emphasis
{
    None,
    Strong,
    Italic,
}
