namespace OppnaDrogscener.Pdf.Blocks;

/// <summary>
/// A raised number here, and the note at the foot of the same page. Numbered by the writer through the document.
/// Tagged Reference and Note with an ID (ISO 14289-1 §7.9). Not allowed inside a note.
/// </summary>
/// <param name="Content">The note.</param>
public sealed record Footnote(IReadOnlyList<Inline> Content) : Inline
{
    public Footnote(string text)
        : this([new Text(text)])
    {
    }

    /// <summary>What the reference's link says to assistive technology, <c>{0}</c> being the note's number; null: the number alone.</summary>
    public string? LinkDescriptionPattern { get; init; }
}
