namespace OppnaDrogscener.Pdf.Painting;

/// <summary>Kinds of decoration (ISO 32000-1 §14.8.2.2).</summary>
internal enum ArtifactKind
{
    /// <summary>Rules, backgrounds, leaders.</summary>
    Layout,

    Header,

    Footer,

    /// <summary>Repeated table headers.</summary>
    Repeat,
}
