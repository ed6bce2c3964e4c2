namespace OppnaDrogscener.Pdf.Compose;

/// <summary>Where a block stands.</summary>
internal enum ScopePlace
{
    Outermost,

    /// <summary>In a box or in a list outside of tables.</summary>
    Inside,

    /// <summary>In a table's cell or a fact's value: text and lists only.</summary>
    Cell,
}
