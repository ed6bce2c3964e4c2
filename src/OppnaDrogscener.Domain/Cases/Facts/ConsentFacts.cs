using System.ComponentModel;

namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>Consent at a place that is not open to the public.</summary>
[Description("Consent at a place that is not open to the public.")]
public sealed record ConsentFacts
{
    [Description("Whether everybody concerned has consented.")]
    public bool? FromEverybody { get; init; }

    [LongText]
    [Description("Who has consented and how.")]
    public string? From { get; init; }

    [LongText]
    [Description("Why the need to prevent crime outweighs, where not everybody has consented.")]
    public string? NeedWithoutConsent { get; init; }
}
