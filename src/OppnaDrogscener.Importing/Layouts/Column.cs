namespace OppnaDrogscener.Importing.Layouts;

/// <summary>A column of a file and what it is taken for.</summary>
/// <param name="Heading">Its heading; empty when it has none.</param>
/// <param name="Use">What it is proposed to be used for.</param>
/// <param name="Reason">Why: layout, name, content or none.</param>
/// <param name="Samples">The first different values.</param>
public sealed record Column(string Heading, ColumnUse Use, string Reason, IReadOnlyList<string> Samples)
{
    /// <summary>The heading is that of the recognised layout.</summary>
    public const string ByLayout = "layout";

    /// <summary>The heading is a known name.</summary>
    public const string ByName = "name";

    /// <summary>The column's values tell.</summary>
    public const string ByContent = "content";

    /// <summary>Nothing tells: the user says.</summary>
    public const string Unknown = "none";
}
