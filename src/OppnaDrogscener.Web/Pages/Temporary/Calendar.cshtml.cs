using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Temporary;
using OppnaDrogscener.Web.Words;

namespace OppnaDrogscener.Web.Pages.Temporary;

/// <summary>The days of a period as a calendar file.</summary>
public sealed class CalendarModel(AppDbContext db, CaseStore store, PeriodClocks clocks, PageWords words) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var (user, stop) = (CurrentUser.Of(User), HttpContext.RequestAborted);
        if (await store.FindAsync(id, user.OrganisationId, stop) is not { } draft || await db.TemporaryPeriods.AsNoTracking().FirstOrDefaultAsync(item => item.CaseId == id, stop) is not { } period)
        {
            return NotFound();
        }

        return File(CalendarFile.Write(words.Fill("calendar.name", ("place", period.PlaceName)), Entries(draft.Row, period)), "text/calendar; charset=utf-8", "bevakning.ics");
    }

    private List<CalendarEntry> Entries(CaseFileRow row, TemporaryPeriodRow period)
    {
        var counted = clocks.Of(row, period);
        List<CalendarEntry> entries = [Entry("stop", "calendar.stop", "calendar.stop-text", counted.LastMonitoringDay, counted.EndDay)];
        if (period.FilingProlongs && counted is { FileBy: { } by, RemindOn: { } remind })
        {
            entries.Add(Entry("file", "calendar.file", "calendar.file-text", by, counted.LastFilingDay!.Value));
            entries.Add(Entry("remind", "calendar.remind", "calendar.remind-text", remind, by));
        }

        return entries;

        CalendarEntry Entry(string part, string summary, string text, DateOnly day, DateOnly other)
        {
            var over = row.Status != CaseStatus.Running;
            (string, string)[] values = [("place", period.PlaceName), ("day", DayText.WithWeekday(day, words.Language)), ("other", DayText.WithWeekday(other, words.Language))];
            return new CalendarEntry
            {
                Uid = string.Create(CultureInfo.InvariantCulture, $"{row.Id:N}-{part}@oppna-drogscener.invalid"),
                Sequence = over ? 1 : 0,
                Stamp = over ? row.UpdatedAt : period.StartedAt,
                Day = day,
                Summary = words.Fill(summary, values),
                Description = words.Fill(text, values),
                Location = period.PlaceName,
                Address = new Uri($"{Request.Scheme}://{Request.Host}{PeriodModel.Address(row.Id)}"),
                Cancelled = over,
            };
        }
    }
}
