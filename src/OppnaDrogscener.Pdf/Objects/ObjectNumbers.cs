namespace OppnaDrogscener.Pdf.Objects;

/// <summary>The numbers of the objects that others refer to before they are written.</summary>
internal sealed class ObjectNumbers
{
    internal ObjectNumbers(PdfFile file, int pages)
    {
        Catalog = file.Reserve();
        PageTree = file.Reserve();
        Resources = file.Reserve();
        StructureRoot = file.Reserve();
        Pages = [.. Enumerable.Range(0, pages).Select(_ => file.Reserve())];
        Contents = [.. Enumerable.Range(0, pages).Select(_ => file.Reserve())];
    }

    internal int Catalog { get; }

    internal int PageTree { get; }

    internal int Resources { get; }

    internal int StructureRoot { get; }

    internal IReadOnlyList<int> Pages { get; }

    internal IReadOnlyList<int> Contents { get; }
}
