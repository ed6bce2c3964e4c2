using System.ComponentModel.DataAnnotations;
using System.ComponentModel;

namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>The authority the application is addressed to.</summary>
[Description("The authority the application is addressed to.")]
public sealed record Receiver
{
    [Description("Kind of receiver.")]
    public ReceiverAuthority? Authority { get; init; }

    [RegularExpression("^[0-9]{2}$")]
    [Description("County code, two digits, for a county board.")]
    public string? CountyCode { get; init; }

    [Description("Name as written on the document.")]
    public string? Name { get; init; }

    [Description("Reference (diary) number, when known.")]
    public string? ReferenceNumber { get; init; }
}
