using System.ComponentModel;

namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>The body that applies, adopts an assessment or starts monitoring.</summary>
[Description("The body that applies, adopts an assessment or starts monitoring.")]
public sealed record Applicant
{
    [Description("Name of the body.")]
    public string? Organisation { get; init; }

    [Description("Kind of body.")]
    public ApplicantKind? Kind { get; init; }

    [OrganisationNumberFact]
    [Description("Organisation number, ten digits with or without a hyphen; the check digit is tested.")]
    public string? OrganisationNumber { get; init; }

    [Description("For another body: performs a task of public interest laid down in law, collective agreement or decision.")]
    public bool? TaskOfPublicInterest { get; init; }

    [Description("Contact person.")]
    public ContactPerson? Contact { get; init; }

    [Description("Data protection officer.")]
    public ContactPerson? DataProtectionOfficer { get; init; }

    [Description("Processor, if one handles the pictures.")]
    public DataProcessor? Processor { get; init; }

    [Description("Whether a processor is used.")]
    public bool? UsesProcessor { get; init; }

    [Description("Who decided, and by which mandate.")]
    public ApplicationDecision? Decision { get; init; }

    [Description("Day the application fee was paid (KOL2013).")]
    public DateOnly? FeePaidOn { get; init; }
}
