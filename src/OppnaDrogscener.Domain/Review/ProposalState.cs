namespace OppnaDrogscener.Domain.Review;

/// <summary>What has become of a proposal for a decision.</summary>
public enum ProposalState
{
    /// <summary>Waits for somebody else to decide.</summary>
    Proposed,

    /// <summary>Given back to the officer with a comment.</summary>
    Returned,

    /// <summary>Decided as proposed.</summary>
    Decided,

    /// <summary>The case changed before anybody decided: a new version came, it was withdrawn, or another proposal was made.</summary>
    Superseded,
}
