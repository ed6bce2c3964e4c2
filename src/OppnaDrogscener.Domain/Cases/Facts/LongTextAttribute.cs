namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>A text in paragraphs, up to <see cref="Limit"/> characters. Other texts hold at most <see cref="ShortLimit"/>.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class LongTextAttribute : Attribute
{
    /// <summary>Characters in a long text, inclusive.</summary>
    public const int Limit = 20_000;

    /// <summary>Characters in a text without this attribute, inclusive.</summary>
    public const int ShortLimit = 500;
}
