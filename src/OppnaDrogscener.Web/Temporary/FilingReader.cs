using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Domain.Cases;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Checks.Temporary;
using OppnaDrogscener.Domain.Clock;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Temporary;

/// <summary>
/// Reads whether the application made of a period has been filed, from its first signed version: what was signed, not what stands
/// in the draft. The county board receives it as it is signed. An authority outside the system receives it on the day that the
/// applicant has noted, and until a day is noted it is not filed: a signed paper may still lie on the desk.
/// </summary>
public sealed class FilingReader(AppDbContext db, CaseDesk desk)
{
    private static readonly string[] Signed = [EventKinds.Submitted, EventKinds.FiledElsewhere];

    /// <summary>The filing; null when nothing is filed, or when no application lets such a period go on.</summary>
    public async Task<Filing?> OfAsync(TemporaryPeriodRow period, ClockResult clock, Ground ground, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(clock);
        ArgumentNullException.ThrowIfNull(ground);
        if (!period.FilingProlongs || period.FollowUpId is not { } id || await FirstAsync(id, cancellation) is not { Kind: CaseKind.PermitApplication } version || await DayAsync(version, cancellation) is not { } day)
        {
            return null;
        }

        var facts = desk.Read(version.Canonical).File?.Facts ?? throw new InvalidDataException($"Version {version.Number} of {id} cannot be read");
        return new Filing(day, RefusalOf(period, clock, ground, day, facts) ?? (desk.Templates.Regimes[version.Regime].Fits(day) ? null : FilingRefusal.OtherRules));
    }

    private static FilingRefusal? RefusalOf(TemporaryPeriodRow period, ClockResult clock, Ground ground, DateOnly day, CaseFacts facts) => TemporaryCourse.Read(clock, day) switch
    {
        FilingReading.BeforeStart => FilingRefusal.BeforeStart,
        FilingReading.WeekendRule => FilingRefusal.WeekendRule,
        FilingReading.Late => FilingRefusal.Late,
        _ when period is { EndedBy: PeriodEnd.Officer or PeriodEnd.Time, FiledOn: null } => period.EndedBy == PeriodEnd.Time || day < period.StoppedOn ? FilingRefusal.NotedLate : FilingRefusal.AlreadyOver,
        _ when facts.Applicant?.Kind is { } kind && !ground.Users.Contains(kind) => FilingRefusal.OtherUser,
        _ when SamePlace.Compare(period.Mark, SamePlace.Of(facts)) is null => FilingRefusal.OtherPlace,
        _ => null,
    };

    /// <summary>The day it was received; null when it has been signed for another authority and no day is noted. A note that is being made in this transaction goes before the stored one.</summary>
    private async Task<DateOnly?> DayAsync(CaseVersionRow version, CancellationToken cancellation)
    {
        if (version.Occasion != EventKinds.FiledElsewhere)
        {
            return version.At.SwedishDay();
        }

        var noted = db.OutsideDecisions.Local.FirstOrDefault(item => item.CaseId == version.CaseId)
            ?? await db.OutsideDecisions.AsNoTracking().FirstOrDefaultAsync(item => item.CaseId == version.CaseId, cancellation);
        return noted?.FiledOn;
    }

    /// <summary>The first signed version: one that is being made in this transaction is seen too.</summary>
    private async Task<CaseVersionRow?> FirstAsync(Guid id, CancellationToken cancellation) =>
        await db.CaseVersions.AsNoTracking().Where(item => item.CaseId == id && Signed.Contains(item.Occasion)).OrderBy(item => item.Number).FirstOrDefaultAsync(cancellation)
        ?? db.CaseVersions.Local.FirstOrDefault(item => item.CaseId == id && Signed.Contains(item.Occasion));
}
