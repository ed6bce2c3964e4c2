namespace OppnaDrogscener.Pdf.Blocks;

/// <summary>Emphasised, or a title of a work.</summary>
/// <param name="Content">What is emphasised.</param>
public sealed record Italic(IReadOnlyList<Inline> Content) : Inline
{
    public Italic(string text)
        : this([new Text(text)])
    {
    }
}
