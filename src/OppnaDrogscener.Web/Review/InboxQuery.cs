namespace OppnaDrogscener.Web.Review;

/// <summary>What is asked of the inbox.</summary>
public sealed record InboxQuery
{
    /// <summary>Words that must all be there; empty for all cases.</summary>
    public string Search { get; init; } = "";

    public InboxShow Show { get; init; } = InboxShow.Open;

    /// <summary>Only cases of this officer; null for all.</summary>
    public Guid? Officer { get; init; }

    /// <summary>Only cases that nobody is on.</summary>
    public bool Unassigned { get; init; }

    public InboxOrder Order { get; init; }

    /// <summary>Pages of the list before this one.</summary>
    public int Page { get; init; }
}
