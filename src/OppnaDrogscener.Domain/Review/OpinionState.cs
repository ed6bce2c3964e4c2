namespace OppnaDrogscener.Domain.Review;

/// <summary>How far the municipality's opinion has come (18 § of the act of 2013: it shall be given the opportunity, if that is not unnecessary).</summary>
public enum OpinionState
{
    /// <summary>Asked for, not answered.</summary>
    Asked,

    /// <summary>Answered.</summary>
    Received,

    /// <summary>Asked for; the day has passed or the asked party has said that it has nothing to say.</summary>
    Abstained,

    /// <summary>Not asked for, since it is unnecessary; the reason is recorded.</summary>
    Unnecessary,
}
