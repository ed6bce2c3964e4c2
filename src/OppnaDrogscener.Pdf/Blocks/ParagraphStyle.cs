namespace OppnaDrogscener.Pdf.Blocks;

/// <summary>Kinds of paragraph.</summary>
public enum ParagraphStyle
{
    Body,

    /// <summary>The introduction, somewhat larger.</summary>
    Lead,

    /// <summary>Remarks and sources.</summary>
    Small,

    /// <summary>Set in from both sides, tagged BlockQuote.</summary>
    Quote,

    /// <summary>The line under a title.</summary>
    Subtitle,
}
