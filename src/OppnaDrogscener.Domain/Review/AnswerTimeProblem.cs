namespace OppnaDrogscener.Domain.Review;

/// <summary>What is wrong with a last day to answer.</summary>
public enum AnswerTimeProblem
{
    /// <summary>None is given, or there is no such day.</summary>
    Missing,

    /// <summary>It is today or earlier.</summary>
    NotAhead,

    /// <summary>It is more than a year ahead: more likely a slip than meant.</summary>
    TooFar,

    /// <summary>It is a Saturday, Sunday or holiday.</summary>
    NotWorking,
}
