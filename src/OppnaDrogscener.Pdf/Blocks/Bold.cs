namespace OppnaDrogscener.Pdf.Blocks;

/// <summary>Emphasised strongly. Set in semi-bold within the text, in bold inside a heading.</summary>
/// <param name="Content">What is emphasised.</param>
public sealed record Bold(IReadOnlyList<Inline> Content) : Inline
{
    public Bold(string text)
        : this([new Text(text)])
    {
    }
}
