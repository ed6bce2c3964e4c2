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

/// <summary>Reads whether the application made of a period has been filed, from its first signed version: what was signed, not what stands in the draft.</summary>
public sealed class FilingReader(AppDbContext db, CaseDesk desk)
{
    /// <summary>Signing tells of filing: to the county board at once; elsewhere by what the applicant registers, since the authority is outside the system.</summary>
    private static readonly string[] Filed = [EventKinds.Submitted, EventKinds.FiledElsewhere];

    /// <summary>The filing; null when nothing is filed, or when no application lets such a period go on.</summary>
    public async Task<Filing?> OfAsync(TemporaryPeriodRow period, ClockResult clock, Ground ground, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(clock);
        ArgumentNullException.ThrowIfNull(ground);
        if (!period.FilingProlongs || period.FollowUpId is not { } id || await FirstAsync(id, cancellation) is not { Kind: CaseKind.PermitApplication } version)
        {
            return null;
        }

        var facts = desk.Read(version.Canonical).File?.Facts ?? throw new InvalidDataException($"Version {version.Number} of {id} cannot be read");
        var day = version.At.SwedishDay();
        return new Filing(day, RefusalOf(period, clock, ground, day, facts) ?? (desk.Templates.Regimes[version.Regime].Fits(day) ? null : FilingRefusal.OtherRules));
    }

    private static FilingRefusal? RefusalOf(TemporaryPeriodRow period, ClockResult clock, Ground ground, DateOnly day, CaseFacts facts) => TemporaryCourse.Read(clock, day) switch
    {
        FilingReading.BeforeStart => FilingRefusal.BeforeStart,
        FilingReading.WeekendRule => FilingRefusal.WeekendRule,
        FilingReading.Late => FilingRefusal.Late,
        _ when period is { EndedBy: PeriodEnd.Officer or PeriodEnd.Time, FiledOn: null } => FilingRefusal.AlreadyOver,
        _ when facts.Applicant?.Kind is { } kind && !ground.Users.Contains(kind) => FilingRefusal.OtherUser,
        _ when SamePlace.Compare(period.Mark, SamePlace.Of(facts)) is null => FilingRefusal.OtherPlace,
        _ => null,
    };

    /// <summary>The first signed version: one that is being made in this transaction is seen too.</summary>
    private async Task<CaseVersionRow?> FirstAsync(Guid id, CancellationToken cancellation) =>
        await db.CaseVersions.AsNoTracking().Where(item => item.CaseId == id && Filed.Contains(item.Occasion)).OrderBy(item => item.Number).FirstOrDefaultAsync(cancellation)
        ?? db.CaseVersions.Local.FirstOrDefault(item => item.CaseId == id && Filed.Contains(item.Occasion));
}
