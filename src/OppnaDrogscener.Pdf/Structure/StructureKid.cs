namespace OppnaDrogscener.Pdf.Structure;

/// <summary>A child of a structure element: another element, marked content on a page, or an annotation on a page.</summary>
internal readonly record struct StructureKid(StructureNode? Node, int Page, int Number, bool IsAnnotation)
{
    internal static StructureKid Of(StructureNode node) => new(node, -1, -1, false);

    internal static StructureKid Marked(int page, int mark) => new(null, page, mark, false);

    internal static StructureKid Annotation(int page, int annotation) => new(null, page, annotation, true);
}
