using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Monitoring;

/// <summary>The answers as typed. Those about a temporary period begin with Temporary.</summary>
public sealed class MonitoringInput
{
    public string TemporaryGroundId { get; set; } = "";

    public string TemporarySpecialReason { get; set; } = "";

    public string TemporaryFeared { get; set; } = "";

    public string TemporaryCrimeFeared { get; set; } = "";

    public List<string> TemporaryHarms { get; set; } = [];

    public string TemporaryCertainPlace { get; set; } = "";

    public string TemporaryUrgent { get; set; } = "";

    public string TemporaryImportant { get; set; } = "";

    public string TemporaryLedByRescueLeader { get; set; } = "";

    public List<string> TemporaryPurposeIds { get; set; } = [];

    public string TemporaryDecidedBy { get; set; } = "";

    public TypedDate TemporaryDecidedAt { get; set; } = new();

    public string TemporaryDecidedTime { get; set; } = "";

    public TypedDate TemporaryStart { get; set; } = new();

    public TypedDate TemporaryStop { get; set; } = new();

    public TypedDate TemporaryFiledOn { get; set; } = new();

    public List<EarlierPeriodInput> TemporaryEarlierPeriods { get; set; } = [];

    /// <summary>Every purpose of the list, chosen or not.</summary>
    public List<PurposeInput> Purposes { get; set; } = [];

    public TypedDate MountedOn { get; set; } = new();

    public TypedDate Start { get; set; } = new();

    public TypedDate End { get; set; } = new();

    /// <summary>The hours in rows: what is saved.</summary>
    public List<HoursInput> ScheduleRows { get; set; } = [];

    /// <summary>The hours that are ticked in the week's table.</summary>
    public List<string> ScheduleCells { get; set; } = [];

    /// <summary>The hours that were ticked when the page was made: what differs from them has been changed in the table.</summary>
    public string ScheduleShown { get; set; } = "";

    public string LiveViewing { get; set; } = "";

    public string LiveViewingWhere { get; set; } = "";

    public string Recording { get; set; } = "";

    public string RetentionHours { get; set; } = "";

    public string RetentionReason { get; set; } = "";

    public string RetentionOnSign { get; set; } = "";

    public string Sound { get; set; } = "";

    public string SoundReason { get; set; } = "";

    public string SoundNotice { get; set; } = "";

    /// <summary>The techniques, and the word for none.</summary>
    public List<string> Analytics { get; set; } = [];

    public List<AccessInput> Access { get; set; } = [];

    public string Storage { get; set; } = "";

    public string Security { get; set; } = "";
}
