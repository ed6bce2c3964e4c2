using OppnaDrogscener.Documents.Blocks;

namespace OppnaDrogscener.Documents.Documents;

/// <summary>Numbers sections 1, 2 … with 2.1, 2.2 … inside, and letters appendices A, B …; headings inside an appendix have no number.</summary>
/// <param name="words">The words.</param>
internal sealed class HeadingNumbers(Words words)
{
    private int section;
    private int subsection;
    private int appendix;
    private bool inAppendix;

    /// <summary>The next numbered section.</summary>
    public Heading Section(string title, string id)
    {
        (subsection, inAppendix) = (0, false);
        return new Heading(1, title, id, SwedishText.Number(++section));
    }

    /// <summary>The next appendix.</summary>
    public AppendixStart Appendix(string title, string id)
    {
        inAppendix = true;
        return new AppendixStart(words.Fill("appendix-label", ("letter", ((char)('A' + appendix++)).ToString())), title, id);
    }

    /// <summary>The same block; a heading of level 2 gets its number, and a heading in an appendix stays out of the contents.</summary>
    public Block Numbered(Block block) => block switch
    {
        Heading heading when inAppendix => heading with { InContents = false },
        Heading { Level: 2, Number: null } heading => heading with { Number = $"{SwedishText.Number(section)}.{SwedishText.Number(++subsection)}" },
        _ => block,
    };
}
