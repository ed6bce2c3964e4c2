namespace OppnaDrogscener.Domain.Evidence.Analysis;

/// <summary>What may be missing for the claim that the place is crime-exposed to stand.</summary>
public enum GapKind
{
    /// <summary>No offences at the place are counted.</summary>
    NoOffences,

    /// <summary>Fewer than 24 months.</summary>
    ShortPeriod,

    /// <summary>Offences are only counted by month, so that nothing tells the hours.</summary>
    OnlyMonths,

    /// <summary>Offences without a time of day.</summary>
    NoTimes,

    /// <summary>Offences without a type.</summary>
    NoTypes,

    /// <summary>Offences without a position.</summary>
    NoPositions,

    /// <summary>The offences aimed at are not chosen.</summary>
    NoTargets,

    /// <summary>The place is not among the areas.</summary>
    NoPlaceArea,

    /// <summary>Fewer than two areas to compare with that have counts.</summary>
    FewReferences,

    /// <summary>An area has no number of people to count offences per.</summary>
    NoExposure,

    /// <summary>No area to compare with has counts of the types aimed at.</summary>
    UntypedReferences,

    /// <summary>Less than a year in common with the areas compared with.</summary>
    FewCommonMonths,

    /// <summary>Nobody has counted the people at the place by hour.</summary>
    NoVisitors,

    /// <summary>The count of people has no source.</summary>
    NoVisitorSource,

    /// <summary>No hours are asked for.</summary>
    NoSchedule,

    /// <summary>A source lacks its system or day of extraction.</summary>
    NoProvenance,

    /// <summary>The figures are a constructed example.</summary>
    Constructed,

    /// <summary>Nearly all offences are found by the police themselves.</summary>
    OnlyFound,

    /// <summary>Too few offences to carry the claim alone.</summary>
    FewOffences,

    /// <summary>Nothing is said of what is never reported.</summary>
    NoUnreported,
}
