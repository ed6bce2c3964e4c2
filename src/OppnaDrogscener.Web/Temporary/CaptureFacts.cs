using System.Text.Json.Nodes;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Domain.Cases;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Domain.Geometry;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Temporary;

/// <summary>From what was typed on the phone to a case.</summary>
public sealed class CaptureFacts(CaseDesk desk)
{
    /// <summary>Numbers above this are metres in SWEREF 99 TM, below it degrees: no latitude or longitude is as large.</summary>
    private const double MostDegrees = 180;

    /// <summary>The case; its ground must be one that can be read.</summary>
    /// <param name="input">What was typed.</param>
    /// <param name="organisation">Who monitors.</param>
    /// <param name="contact">Who wrote it.</param>
    /// <param name="decidedAt">When it was decided.</param>
    /// <param name="cameraName">What a camera is called.</param>
    public CaseFile ToFile(CaptureInput input, Organisation organisation, string contact, LocalMoment decidedAt, string cameraName)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(organisation);
        var (regime, ground) = GroundChoices.Read(input.Ground) ?? throw new ArgumentException($"No ground: {input.Ground}", nameof(input));
        var start = input.Start.Value ?? decidedAt.Day;
        var sound = TypedChoice.ReadFlag(input.Sound);
        var facts = new CaseFacts
        {
            Title = TitleOf(input),
            Applicant = new()
            {
                Organisation = organisation.Name,
                Kind = Applicants.KindOf(organisation.Kind),
                OrganisationNumber = organisation.Number,
                Contact = new() { Name = TypedText.OrNull(contact) },
                Decision = new() { DecidedBy = TypedText.OrNull(input.DecidedBy), DecidedOn = decidedAt.Day },
            },
            Place = PlaceOf(input),
            Perimeter = PerimeterOf(input, sound, cameraName),
            Monitoring = new() { Start = start, Sound = sound, SoundReason = sound == true ? TypedText.OrNull(input.SoundReason) : null, Schedule = [ScheduleOf(input)] },
            Temporary = GroundChoices.Say(new TemporaryFacts
            {
                GroundId = ground,
                SpecialReason = TypedText.OrNull(input.SpecialReason),
                CertainPlace = TypedText.OrNull(string.Join(", ", new[] { input.PlaceName, input.Address, input.Position }.Where(part => part.Length > 0))),
                PurposeIds = GroundChoices.Under(input.Ground, input.Purposes),
                DecidedBy = TypedText.OrNull(input.DecidedBy),
                DecidedAt = decidedAt,
                Start = start,
            }, GroundChoices.Under(input.Ground, input.Conditions)),
        };
        return new CaseFile(FactsUpgrade.CurrentVersion, CaseKind.TemporaryMonitoring, regime, start, facts);
    }

    /// <summary>What the case file cannot hold, such as a text that is too long.</summary>
    public IReadOnlyList<FactProblem> ProblemsOf(CaseFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var json = new JsonObject
        {
            ["schemaVersion"] = file.SchemaVersion,
            ["kind"] = file.Kind.ToString(),
            ["regime"] = RegimeKeys.ToText(file.Regime!.Value),
            ["lawDate"] = DayText.Iso(file.LawDate!.Value),
            ["facts"] = FactParts.ToJson(file.Facts),
        };
        return desk.Read(FactParts.Bytes(json)) is { File: null } reading ? reading.Problems : [];
    }

    /// <summary>The name of the case: its place, or where it is.</summary>
    public static string TitleOf(CaptureInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return CaseTitle.Shortened(new[] { input.PlaceName, input.Address, input.Position }.FirstOrDefault(part => part.Length > 0) ?? "");
    }

    private Place PlaceOf(CaptureInput input)
    {
        var municipality = desk.Reference.Municipality(input.MunicipalityCode);
        return new Place
        {
            Name = TypedText.OrNull(TitleOf(input)),
            Address = TypedText.OrNull(input.Address.Length > 0 ? input.Address : input.Position),
            MunicipalityCode = municipality?.Code,
            Municipality = municipality?.Name,
            CountyCode = municipality?.CountyCode,
        };
    }

    private static Perimeter PerimeterOf(CaptureInput input, bool? sound, string cameraName)
    {
        var position = TypedPosition.Read(input.Position) ?? [];
        return new Perimeter
        {
            CoordinateSystem = position.Count == 0 ? null : (position.Any(number => Math.Abs(number) > MostDegrees) ? CoordinateSystem.Of(SwerefZone.Tm) : CoordinateSystem.Geographic).Code,
            Description = TypedText.OrNull(input.Equipment),
            Cameras = [new Camera { Id = "kamera-1", Name = cameraName, Position = position, Mount = TypedChoice.Read<CameraMount>(input.Mount), Sound = sound }],
        };
    }

    private static ScheduleEntry ScheduleOf(CaptureInput input) => new()
    {
        Days = Enum.GetValues<Weekday>(),
        From = input.Hours == CaptureInput.Always ? new ClockTime(0) : TypedClock.Read(input.From),
        To = input.Hours == CaptureInput.Always ? new ClockTime(ClockTime.MinutesPerDay) : TypedClock.Read(input.To),
    };
}
