using OppnaDrogscener.Domain.Checks.Temporary;
using OppnaDrogscener.Domain.Geometry;

namespace OppnaDrogscener.Web.Data;

/// <summary>A temporary period that has been started: what is searched when another is to start, and what ends it. Changed together with its case only.</summary>
public sealed class TemporaryPeriodRow
{
    public const int NameLength = 300;

    public Guid CaseId { get; init; }

    public Guid OrganisationId { get; init; }

    public required string GroundId { get; init; }

    /// <summary>The day from which time is counted.</summary>
    public DateOnly Start { get; init; }

    /// <summary>The cautious last day.</summary>
    public DateOnly LastDay { get; init; }

    /// <summary>Whether an application in time lets the monitoring go on.</summary>
    public bool FilingProlongs { get; init; }

    public required string PlaceName { get; init; }

    /// <summary>Name of the place as it is compared; see <c>SamePlace.Norm</c>.</summary>
    public required string PlaceNorm { get; init; }

    /// <summary>Address as it is compared; empty when there is none.</summary>
    public required string AddressNorm { get; init; }

    public string? MunicipalityCode { get; init; }

    /// <summary>Where the first camera stands, degrees; null when no position is given.</summary>
    public double? Latitude { get; init; }

    public double? Longitude { get; init; }

    /// <summary>What its place is known by.</summary>
    public PlaceMark Mark => new(PlaceNorm, AddressNorm, MunicipalityCode, (Latitude, Longitude) is ({ } latitude, { } longitude) ? new GeoPoint(latitude, longitude) : null);

    public DateTimeOffset StartedAt { get; init; }

    /// <summary>When the cameras were turned off; null while the log says that they are on.</summary>
    public DateTimeOffset? PausedAt { get; set; }

    /// <summary>The day on which the monitoring stopped or ran out; null while it goes on.</summary>
    public DateOnly? StoppedOn { get; set; }

    /// <summary>What ended it; null while it goes on.</summary>
    public PeriodEnd? EndedBy { get; set; }

    /// <summary>The application or assessment that was made from it; null when none was.</summary>
    public Guid? FollowUpId { get; set; }

    /// <summary>The day on which the application that lets it go on was received; null when none has.</summary>
    public DateOnly? FiledOn { get; set; }
}
