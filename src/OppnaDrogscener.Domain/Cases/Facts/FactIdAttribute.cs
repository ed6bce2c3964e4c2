namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>An id: a-z, 0-9 and hyphens, 1 to 64 characters, beginning with a letter or digit.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FactIdAttribute : Attribute
{
    /// <summary>The form as a regular expression.</summary>
    public const string Pattern = "^[a-z0-9][a-z0-9-]{0,63}$";
}
