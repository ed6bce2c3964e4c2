using System.ComponentModel;

namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>Everything that is known of a case: what the checks, documents and statistics read. Facts, not pages, are the contract.</summary>
[Description("Everything that is known of a case: what the checks, documents and statistics read. Facts, not pages, are the contract.")]
public sealed record CaseFacts
{
    [Description("Name of the case.")]
    public string? Title { get; init; }

    [Description("Who.")]
    public Applicant? Applicant { get; init; }

    [Description("To whom.")]
    public Receiver? Receiver { get; init; }

    [Description("Where.")]
    public Place? Place { get; init; }

    [Description("Why there.")]
    public CrimeFacts? Crime { get; init; }

    [Description("What else has been tried or considered.")]
    public IReadOnlyList<Measure> Measures { get; init; } = [];

    [Description("Stated that no other measure has been tried or considered.")]
    public bool? MeasuresNone { get; init; }

    [Description("Which area and which cameras.")]
    public Perimeter? Perimeter { get; init; }

    [Description("When and how.")]
    public Monitoring? Monitoring { get; init; }

    [Description("The balance.")]
    public Interests? Interests { get; init; }

    [Description("Information and consultation.")]
    public Safeguards? Safeguards { get; init; }

    [Description("Legal basis.")]
    public LegalBasis? LegalBasis { get; init; }

    [Description("Temporary monitoring.")]
    public TemporaryFacts? Temporary { get; init; }

    [Description("Attachments.")]
    public IReadOnlyList<Attachment> Attachments { get; init; } = [];

    [Description("What the public version leaves out.")]
    public IReadOnlyList<WithheldPart> Withheld { get; init; } = [];
}
