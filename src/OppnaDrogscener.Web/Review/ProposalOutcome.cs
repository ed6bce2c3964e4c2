namespace OppnaDrogscener.Web.Review;

/// <summary>What became of a proposal, a decision or a return.</summary>
public enum ProposalOutcome
{
    Done,

    /// <summary>Something that the page showed has changed since: a version, a mark, an opinion, a withdrawal or another proposal.</summary>
    Stale,

    /// <summary>The decision would contradict its own reasons or the application.</summary>
    Contradiction,

    /// <summary>The one who proposed can't decide.</summary>
    OwnProposal,
}
