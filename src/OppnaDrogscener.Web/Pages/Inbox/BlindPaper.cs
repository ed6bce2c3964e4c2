using OppnaDrogscener.Documents.Blocks;

namespace OppnaDrogscener.Web.Pages.Inbox;

/// <summary>A document without the tool's check, for an officer who has not asked to see it.</summary>
public static class BlindPaper
{
    private const string CheckAppendix = "appendix-check";

    /// <summary>The document without the appendix that has the check.</summary>
    public static BlockDocument Of(BlockDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document with { Blocks = [.. WithoutCheck(document.Blocks)] };
    }

    private static IEnumerable<Block> WithoutCheck(IEnumerable<Block> blocks)
    {
        var inside = false;
        foreach (var block in blocks)
        {
            inside = block is AppendixStart start ? start.Id == CheckAppendix : inside;
            if (!inside)
            {
                yield return block;
            }
        }
    }
}
