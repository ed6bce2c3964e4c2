using System.ComponentModel.DataAnnotations;
using System.ComponentModel;

namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>How the monitoring is to be done.</summary>
[Description("How the monitoring is to be done.")]
public sealed record Monitoring
{
    [Description("Purposes.")]
    public IReadOnlyList<StatedPurpose> Purposes { get; init; } = [];

    [Description("Day when a camera can first be directed at the place.")]
    public DateOnly? MountedOn { get; init; }

    [Description("First day of monitoring.")]
    public DateOnly? Start { get; init; }

    [Description("Last day of monitoring; empty = until further notice.")]
    public DateOnly? End { get; init; }

    [Description("Hours of the week.")]
    public IReadOnlyList<ScheduleEntry> Schedule { get; init; } = [];

    [Description("Whether somebody watches live.")]
    public bool? LiveViewing { get; init; }

    [LongText]
    [Description("From where and by whom.")]
    public string? LiveViewingWhere { get; init; }

    [Description("Whether pictures are recorded.")]
    public bool? Recording { get; init; }

    [Range(0, 100000)]
    [Description("Hours that recordings are kept.")]
    public double? RetentionHours { get; init; }

    [LongText]
    [Description("Why they are kept that long.")]
    public string? RetentionReason { get; init; }

    [Description("Whether the sign tells how long.")]
    public bool? RetentionOnSign { get; init; }

    [Description("Whether sound is heard or recorded.")]
    public bool? Sound { get; init; }

    [LongText]
    [Description("Why sound is needed.")]
    public string? SoundReason { get; init; }

    [Description("Whether people are told especially of the sound.")]
    public bool? SoundNotice { get; init; }

    [Description("Technique beyond plain recording.")]
    public IReadOnlyList<VideoAnalytics> Analytics { get; init; } = [];

    [Description("Stated that no such technique is used.")]
    public bool? AnalyticsNone { get; init; }

    [Description("Who may see the pictures.")]
    public IReadOnlyList<AccessRole> Access { get; init; } = [];

    [LongText]
    [Description("Where recordings are kept.")]
    public string? Storage { get; init; }

    [LongText]
    [Description("How they are protected.")]
    public string? Security { get; init; }
}
