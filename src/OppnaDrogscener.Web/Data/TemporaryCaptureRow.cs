namespace OppnaDrogscener.Web.Data;

/// <summary>What an officer is typing before there is a case; the case that is made of it gets the same id.</summary>
public sealed class TemporaryCaptureRow
{
    public Guid Id { get; init; }

    public Guid OrganisationId { get; init; }

    public Guid UserId { get; init; }

    /// <summary>The answers as typed.</summary>
    public required string Typed { get; set; }

    public DateTimeOffset UpdatedAt { get; set; }

    /// <summary>Grows by one with every save, so that two tabs cannot overwrite each other.</summary>
    public int Version { get; set; }

    /// <summary>How far the log of the case had come when the answers were last put into it; 0 before there is a case.</summary>
    public int LogSequence { get; set; }
}
