namespace OppnaDrogscener.Domain.Review;

/// <summary>What speaks against deciding as proposed. Each has its words: <c>objection-…</c> in templates/web/proposal.md.</summary>
public enum DecisionObjectionKind
{
    /// <summary>A permit although the officer has found a check not met.</summary>
    NotMet,

    /// <summary>A permit although the officer has found that a check needs a supplement.</summary>
    Supplement,

    /// <summary>A permit although nobody has judged a check.</summary>
    NotMarked,

    /// <summary>The verdict was given on an earlier version of the application.</summary>
    EarlierVersion,

    /// <summary>A refusal or dismissal although no check is found not met or in need of a supplement.</summary>
    NothingAgainst,

    /// <summary>Granted as applied for, yet for fewer hours: that is granting in part.</summary>
    FewerHours,

    /// <summary>A permit for hours that nobody has applied for.</summary>
    HoursNotAppliedFor,

    /// <summary>A permit for sound that nobody has applied for.</summary>
    SoundNotAppliedFor,

    /// <summary>Recordings may be kept longer than applied for.</summary>
    RetentionNotAppliedFor,

    /// <summary>The permit begins before or lasts after the time applied for.</summary>
    TimeNotAppliedFor,
}
