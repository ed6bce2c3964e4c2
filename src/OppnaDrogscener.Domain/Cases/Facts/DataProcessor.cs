using System.ComponentModel;

namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>A body that handles the pictures for the applicant (personuppgiftsbiträde).</summary>
[Description("A body that handles the pictures for the applicant.")]
public sealed record DataProcessor
{
    [Description("Name of the processor.")]
    public string? Name { get; init; }

    [Description("Date of the processor agreement.")]
    public DateOnly? AgreementDate { get; init; }
}
