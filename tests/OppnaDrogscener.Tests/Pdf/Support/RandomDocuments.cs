using FsCheck;
using FsCheck.Fluent;
using OppnaDrogscener.Pdf.Blocks;

namespace OppnaDrogscener.Tests.Pdf.Support;

/// <summary>Documents of random blocks, of every kind and in every order that a document may have.</summary>
public static class RandomDocuments
{
    private const int MostBlocks = 14;
    private const int LargestBlock = 60;

    public static Gen<RandomTree> Any =>
        from count in Gen.Choose(0, MostBlocks)
        from kinds in Gen.Choose(0, RandomBlocks.Kinds - 1).Zip(Gen.Choose(1, LargestBlock)).ListOf(count)
        from paper in Gen.Elements(PageSetup.A4Portrait, PageSetup.A4Landscape, PageSetup.A3Landscape)
        select Make(kinds, paper);

    private static RandomTree Make(IEnumerable<(int Kind, int Size)> kinds, PageSetup paper)
    {
        var maker = new RandomBlocks();
        var blocks = kinds.SelectMany(each => maker.Make(each.Kind, each.Size)).ToArray();
        return new RandomTree(SampleDocument.Of(blocks) with { Page = paper }, maker.Count, maker.IsPlain);
    }
}
