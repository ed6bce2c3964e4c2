using System.ComponentModel;

namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>A person to ask.</summary>
[Description("A person to ask.")]
public sealed record ContactPerson
{
    [Description("Name.")]
    public string? Name { get; init; }

    [Description("Role or title.")]
    public string? Role { get; init; }

    [Description("E-mail address.")]
    public string? Email { get; init; }

    [Description("Telephone number.")]
    public string? Phone { get; init; }
}
