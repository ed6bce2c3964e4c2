namespace OppnaDrogscener.Pdf.Typesetting;

/// <summary>Where a link leads: out to an address or to a place in the document. Exactly one of the two is set.</summary>
internal sealed record LinkTarget(string? Address, Destination? Place)
{
    /// <summary>What assistive technology says; null until it is known (it may hold a page number).</summary>
    internal required Func<string> Description { get; init; }
}
