namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>
/// Parts of a case, and of what a county board has written of it, that a public version can leave out. Small numbers are always left out
/// and need not be chosen.
/// </summary>
public enum PublicPart
{
    /// <summary>Names, e-mail addresses and telephone numbers of contact persons.</summary>
    ContactPersons,

    /// <summary>What the place looks like, and the special reason for risk there.</summary>
    PlaceDescription,

    /// <summary>What the answers on the ten indicators rest on.</summary>
    IndicatorEvidence,

    /// <summary>What is said of the crime in words.</summary>
    CrimeDescription,

    /// <summary>What has been done instead, with what result, and why it does not do.</summary>
    MeasureTexts,

    /// <summary>Where the cameras are, what they see and how they are made.</summary>
    Cameras,

    /// <summary>Dwellings, schools and other places where people have more reason to be left alone.</summary>
    SensitivePlaces,

    /// <summary>Where pictures are watched and stored, how they are protected, and who sees them.</summary>
    StorageAndAccess,

    /// <summary>What is feared and why, in a temporary monitoring.</summary>
    TemporaryReason,

    /// <summary>Names and checksums of attachments.</summary>
    Attachments,

    /// <summary>The reasons of a county board's decision.</summary>
    BoardReasons,

    /// <summary>The area, masks, signs and other conditions that an officer has written into a permit.</summary>
    BoardConditions,

    /// <summary>The officer's comments on each demand.</summary>
    BoardMarks,

    /// <summary>What those who were heard have said.</summary>
    BoardOpinions,

    /// <summary>What a letter asks the applicant to supplement.</summary>
    BoardQuestions,
}
