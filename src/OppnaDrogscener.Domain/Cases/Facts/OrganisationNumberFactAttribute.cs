namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>A Swedish organisation number: see <see cref="OrganisationNumber"/>.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OrganisationNumberFactAttribute : Attribute;
