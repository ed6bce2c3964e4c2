using OppnaDrogscener.Documents.Reference;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Geometry;
using OppnaDrogscener.Domain.Reference;

namespace OppnaDrogscener.Tests.Support;

/// <summary>
/// Makes the list of offences that the police would hand out for a place. Always made up, always marked so: nobody publishes
/// real rows. The same seed gives the same list.
/// </summary>
public static class ConstructedExtract
{
    /// <summary>What every use of it must say.</summary>
    public const string Marking = "konstruerat exempel";

    private const double FarthestOutside = 120;
    private const double UncertainTheft = 0.5;
    private static readonly ReferenceCatalog Catalog = ReferenceReader.Read();

    /// <summary>Offences in the order of time.</summary>
    /// <param name="area">The needed area; offences outside lie within 120 m of it.</param>
    /// <param name="seed">Any number.</param>
    /// <param name="first">Any day of the first month.</param>
    /// <param name="perMonth">Offences per month, inside and outside together.</param>
    /// <param name="pattern">Hours, weekdays and kinds.</param>
    public static IReadOnlyList<ConstructedOffence> Make(
        Area area, ulong seed, DateOnly first, IReadOnlyList<int> perMonth, ConstructedPattern pattern)
    {
        var numbers = new SeededSequence(seed);
        var start = new DateOnly(first.Year, first.Month, 1);
        return perMonth
            .SelectMany((count, month) => Enumerable.Range(0, count).Select(_ => One(area, numbers, start.AddMonths(month), pattern)))
            .OrderBy(offence => offence.From.Day)
            .ThenBy(offence => offence.From.Time)
            .ToList();
    }

    /// <summary>The offences as facts, with row numbers from 1 and made-up case numbers.</summary>
    /// <param name="offences">From <see cref="Make"/>.</param>
    /// <param name="system">The coordinate system of the case's perimeter.</param>
    /// <param name="importId">The import that they are said to come from, which must be marked as constructed.</param>
    public static IReadOnlyList<Incident> ToIncidents(
        IReadOnlyList<ConstructedOffence> offences, CoordinateSystem system, string importId) =>
        offences.Select((offence, i) => new Incident
        {
            ImportId = importId,
            Row = i + 1,
            Code = offence.Code,
            Type = offence.Type,
            From = offence.From,
            To = offence.To,
            Position = PositionOf(offence.Position, system),
            Counts = 1,
            CaseNumber = $"K{i + 1:0000}-{offence.From.Day.Year % 100:00}",
        }).ToList();

    /// <summary>x, y in the system: seven decimals of a degree (1 cm) or two of a metre.</summary>
    public static IReadOnlyList<double> PositionOf(GridPoint point, CoordinateSystem system)
    {
        if (system.Zone is { } zone)
        {
            var projected = point.In(zone);
            return [Math.Round(projected.Easting, 2), Math.Round(projected.Northing, 2)];
        }

        var geo = point.ToGeo();
        return [Math.Round(geo.Longitude, 7), Math.Round(geo.Latitude, 7)];
    }

    private static ConstructedOffence One(Area area, SeededSequence numbers, DateOnly month, ConstructedPattern pattern)
    {
        var code = Catalog.CrimeCode(pattern.Codes[numbers.NextWeighted([.. pattern.Codes.Select(item => item.Weight)])].Code)!;
        var (from, to) = When(numbers, month, pattern, code.Theme == CrimeTheme.Theft);
        var inside = numbers.NextShare() >= pattern.OutsideShare;
        return new ConstructedOffence(code.Code, code.Type!.Value, from, to, Where(area, numbers, inside), inside);
    }

    /// <summary>A theft is often found out later: half of them have an interval of one to six hours.</summary>
    private static (LocalMoment From, LocalMoment To) When(SeededSequence numbers, DateOnly month, ConstructedPattern pattern, bool isTheft)
    {
        var days = Enumerable.Range(0, DateTime.DaysInMonth(month.Year, month.Month)).Select(month.AddDays).ToList();
        var day = days[numbers.NextWeighted([.. days.Select(date => pattern.Weekdays[((int)date.DayOfWeek + 6) % 7])])];
        var start = day.ToDateTime(new TimeOnly(numbers.NextWeighted(pattern.Hours), numbers.NextBelow(12) * 5));
        var hours = isTheft && numbers.NextShare() < UncertainTheft ? 1 + numbers.NextBelow(6) : 0;
        return (MomentOf(start), MomentOf(start.AddHours(hours)));
    }

    private static LocalMoment MomentOf(DateTime time) => new(DateOnly.FromDateTime(time), TimeOnly.FromDateTime(time));

    /// <summary>Draws in the box around the area until the point is on the wanted side, a metre clear of the edge.</summary>
    private static GridPoint Where(Area area, SeededSequence numbers, bool inside)
    {
        var (core, skin, far) = (area.Buffer(new Metres(-1)), area.Buffer(new Metres(1)), area.Buffer(new Metres(FarthestOutside)));
        var corners = far.Parts.SelectMany(part => part.Shell.Points).ToList();
        var (south, north) = (corners.Min(corner => corner.Northing), corners.Max(corner => corner.Northing));
        var (west, east) = (corners.Min(corner => corner.Easting), corners.Max(corner => corner.Easting));
        while (true)
        {
            var point = new GridPoint(
                south + (numbers.NextShare() * (north - south)), west + (numbers.NextShare() * (east - west)), area.Zone);
            if (inside ? core.Contains(point) : far.Contains(point) && !skin.Contains(point))
            {
                return point;
            }
        }
    }
}
