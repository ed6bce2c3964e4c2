namespace OppnaDrogscener.Documents.Documents.Board;

/// <summary>A request for a supplement.</summary>
/// <param name="Officer">Who asks.</param>
/// <param name="Deadline">Last day to answer, inclusive.</param>
/// <param name="Items">What must be supplemented, in order.</param>
public sealed record SupplementMatter(string Officer, DateOnly Deadline, IReadOnlyList<SupplementQuestion> Items);
