namespace OppnaDrogscener.Web.Data.Board;

/// <summary>What a county board knows of a case that it has received: what its inbox lists and searches.</summary>
public sealed class BoardCaseRow
{
    /// <summary>Characters of a diary number, inclusive.</summary>
    public const int DiaryLength = 60;

    public Guid CaseId { get; init; }

    /// <summary>The board; changes when a supplement moves the place to another county.</summary>
    public Guid BoardId { get; set; }

    /// <summary>The year of the automatic diary number.</summary>
    public int DiaryYear { get; set; }

    /// <summary>1 for the first case of the board and year.</summary>
    public int DiarySequence { get; set; }

    /// <summary>The diary number (diarienummer): made of year and sequence, until the officer writes the one of the board's own diary.</summary>
    public required string Diary { get; set; }

    /// <summary>Who applies, as in the latest version.</summary>
    public string Applicant { get; set; } = "";

    /// <summary>The place, as in the latest version.</summary>
    public string Place { get; set; } = "";

    /// <summary>What a search compares: title, applicant, place, diary and receipt numbers in lower case and NFC, so that both databases find å, ä and ö.</summary>
    public string SearchNorm { get; set; } = "";

    public DateTimeOffset ReceivedAt { get; init; }

    /// <summary>The officer who is on it; null when nobody is.</summary>
    public Guid? OfficerId { get; set; }

    /// <summary>The latest version for which the tool's results have been shown to the board; 0 when none.</summary>
    public int RevealedVersion { get; set; }

    /// <summary>Last day to answer the open request for a supplement, inclusive; null when none is open.</summary>
    public DateOnly? AnswerBy { get; set; }

    /// <summary>When the latest answer to a request for a supplement came; null when none has, and again while the next request is open.</summary>
    public DateTimeOffset? AnsweredAt { get; set; }

    /// <summary>Grows by one when the officer or the diary number changes: tells whether two people changed them at once.</summary>
    public int Version { get; set; }
}
