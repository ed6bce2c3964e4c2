using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Documents.Board;
using OppnaDrogscener.Documents.PublicVersions;
using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Domain.Cases;
using OppnaDrogscener.Domain.Checks;
using OppnaDrogscener.Domain.Law;

namespace OppnaDrogscener.Documents.Documents;

/// <summary>Everything that a document is composed of: the case as it was judged, and the texts of the product.</summary>
public sealed record CaseMaterial
{
    /// <summary>The case.</summary>
    public required CaseFile File { get; init; }

    /// <summary>The canonical bytes of the case, embedded unchanged and the seed of the document's identity.</summary>
    public required ReadOnlyMemory<byte> Canonical { get; init; }

    /// <summary>What the legal check found: gives the regime and the law date too.</summary>
    public required Assessment Assessment { get; init; }

    /// <summary>The texts of the product.</summary>
    public required TemplateSet Templates { get; init; }

    /// <summary>The day that the document is made, given by the caller: it stands on the document and in its properties.</summary>
    public required DateOnly MadeOn { get; init; }

    /// <summary>The sheet of a document that is put up; the others are always A4.</summary>
    public Paper Paper { get; init; }

    /// <summary>What a county board has written of the case, for its letters and decisions; else null.</summary>
    public BoardMatter? Board { get; init; }

    /// <summary>What is shown where the document is for the public; null for the whole document, which the authority works with.</summary>
    public PublicVersion? Public { get; init; }

    /// <summary>The regime that judged.</summary>
    public Regime Regime => Assessment.Regime;

    /// <summary>The day whose law judged.</summary>
    public DateOnly LawDate => Assessment.LawDate;
}
