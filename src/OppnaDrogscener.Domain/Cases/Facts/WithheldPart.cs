using System.ComponentModel;

namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>A part of the case that the public version leaves out, and why.</summary>
[Description("A part of the case that the public version leaves out, and why.")]
public sealed record WithheldPart
{
    [Description("The part.")]
    public PublicPart? Part { get; init; }

    [Description("The ground in the public access to information and secrecy act.")]
    public SecrecyGround? Ground { get; init; }

    [LongText]
    [Description("Why the ground applies here.")]
    public string? Why { get; init; }
}
