namespace OppnaDrogscener.Pdf.Blocks;

/// <summary>The document's large title on its first page. Not a heading: the outline begins with the headings.</summary>
/// <param name="Content">The words.</param>
public sealed record Title(IReadOnlyList<Inline> Content) : Block
{
    public Title(string text)
        : this([new Text(text)])
    {
    }
}
