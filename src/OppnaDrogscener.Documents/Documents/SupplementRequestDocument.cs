namespace OppnaDrogscener.Documents.Documents;

/// <summary>A county board's letter that asks for a supplement (begäran om komplettering).</summary>
public sealed class SupplementRequestDocument : CaseDocument
{
    /// <inheritdoc/>
    protected override string AuthorValue => "board.name";
}
