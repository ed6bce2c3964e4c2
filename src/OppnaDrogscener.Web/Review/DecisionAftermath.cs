using OppnaDrogscener.Web.Identity;

namespace OppnaDrogscener.Web.Review;

/// <summary>What follows upon a decision, once it is stored. Nothing here can undo the decision, and all of it can be done again.</summary>
public sealed class DecisionAftermath(DecisionPapers papers)
{
    /// <summary>An application has been decided, here or by an authority outside this system.</summary>
    /// <param name="caseId">The application.</param>
    /// <param name="user">Who decided, or noted the decision.</param>
    public Task FollowAsync(Guid caseId, CurrentUser user) => papers.TryMakeAsync(caseId, user);
}
