using System.ComponentModel;

namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>Somebody who has been heard.</summary>
[Description("Somebody who has been heard.")]
public sealed record Consultation
{
    [Description("Who.")]
    public ConsultedParty? Party { get; init; }

    [Description("Name.")]
    public string? Name { get; init; }

    [Description("Day.")]
    public DateOnly? HeardOn { get; init; }

    [LongText]
    [Description("What they said, in short.")]
    public string? Statement { get; init; }

    [FactId]
    [Description("Attachment with the statement.")]
    public string? AttachmentId { get; init; }
}
