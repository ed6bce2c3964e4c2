namespace OppnaDrogscener.Pdf;

/// <summary>Why a document could not be written. The words for the user are the caller's; <see cref="ToString"/> is for logs.</summary>
/// <param name="Code">What is wrong.</param>
public sealed record PdfProblem(PdfProblemCode Code)
{
    /// <summary>The character, for the codes about characters, else null. One code point.</summary>
    public string? Character { get; init; }

    /// <summary>The character's number as <c>U+0041</c>, else null.</summary>
    public string? CodePoint { get; init; }

    /// <summary>Some of the text around the place, the character itself shown as <c>[U+0041]</c>; or the name, target or value at fault.</summary>
    public string? Context { get; init; }

    /// <summary>The nearest <see cref="Blocks.Block.SourcePath"/>, else null.</summary>
    public string? SourcePath { get; init; }

    /// <inheritdoc/>
    public override string ToString() => string.Join(
        ", ",
        new[] { Code.ToString(), CodePoint, SourcePath is null ? null : $"at {SourcePath}", Context is null ? null : $"near '{Context}'" }.Where(part => part is not null));
}
