using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Geometry;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Temporary;

/// <summary>What must be typed before a period can be started. Each has its words: <c>error-…</c> in templates/web/capture.md.</summary>
public static class CaptureRules
{
    /// <summary>What is missing or cannot be understood, in the order of the page.</summary>
    public static IReadOnlyList<(string Field, string Word)> Problems(CaptureInput input, CaseDesk desk, ApplicantKind applicant)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(desk);
        (string Field, string Word, bool Is)[] rules =
        [
            .. OfGround(input, desk.Templates.Regimes, applicant),
            .. OfPlace(input, desk),
            (nameof(input.SpecialReason), "reason-missing", input.SpecialReason.Length == 0),
            (nameof(input.Mount), "mount-missing", TypedChoice.Read<CameraMount>(input.Mount) is null),
            (nameof(input.Sound), "sound-missing", TypedChoice.ReadFlag(input.Sound) is null),
            (nameof(input.SoundReason), "sound-reason-missing", input.Sound == TypedChoice.Yes && input.SoundReason.Length == 0),
            (nameof(input.Hours), "hours-missing", input.Hours is not (CaptureInput.Always or CaptureInput.Daily)),
            (nameof(input.From), "from-invalid", input.Hours == CaptureInput.Daily && TypedClock.Read(input.From) is null),
            (nameof(input.To), "to-invalid", input.Hours == CaptureInput.Daily && TypedClock.Read(input.To) is null),
            (nameof(input.Start), "start-invalid", input.Start.Value is null),
            (nameof(input.DecidedBy), "decided-by-missing", input.DecidedBy.Length == 0),
        ];
        return [.. rules.Where(rule => rule.Is).Select(rule => (rule.Field, rule.Word)).DistinctBy(rule => rule.Field)];
    }

    /// <summary>The field that a fact was typed in.</summary>
    public static string FieldOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path switch
        {
            _ when path.Contains("specialReason", StringComparison.Ordinal) => nameof(CaptureInput.SpecialReason),
            _ when path.Contains("address", StringComparison.Ordinal) => nameof(CaptureInput.Address),
            _ when path.Contains("perimeter.description", StringComparison.Ordinal) => nameof(CaptureInput.Equipment),
            _ when path.Contains("position", StringComparison.Ordinal) => nameof(CaptureInput.Position),
            _ when path.Contains("soundReason", StringComparison.Ordinal) => nameof(CaptureInput.SoundReason),
            _ when path.Contains("schedule", StringComparison.Ordinal) => nameof(CaptureInput.From),
            _ when path.Contains("decidedBy", StringComparison.Ordinal) => nameof(CaptureInput.DecidedBy),
            _ when path.Contains("purposeIds", StringComparison.Ordinal) => nameof(CaptureInput.Purposes),
            _ => nameof(CaptureInput.PlaceName),
        };
    }

    private static IEnumerable<(string, string, bool)> OfGround(CaptureInput input, RegimeCatalog regimes, ApplicantKind applicant)
    {
        var ground = GroundChoices.Read(input.Ground) is var (key, id) ? regimes[key].Grounds.GetValueOrDefault(id) : null;
        var purposes = GroundChoices.Under(input.Ground, input.Purposes);
        return
        [
            (nameof(input.Ground), "ground-missing", ground is null),
            (nameof(input.Ground), "ground-other-user", ground is not null && !ground.Users.Contains(applicant)),
            (nameof(input.Conditions), "conditions-missing", ground is not null && !GroundChoices.AllTicked(ground, GroundChoices.Under(input.Ground, input.Conditions))),
            (nameof(input.Purposes), "purposes-missing", ground is not null && purposes.Count == 0),
            (nameof(input.Purposes), "purposes-outside", ground is not null && purposes.Any(purpose => !ground.Purposes.Contains(purpose))),
        ];
    }

    private static IEnumerable<(string, string, bool)> OfPlace(CaptureInput input, CaseDesk desk) =>
    [
        (nameof(input.Address), "place-missing", input.Address.Length == 0 && input.Position.Length == 0),
        (nameof(input.Position), "position-invalid", input.Position.Length > 0 && !IsInSweden(input.Position)),
        (nameof(input.MunicipalityCode), "municipality-missing", desk.Reference.Municipality(input.MunicipalityCode) is null),
    ];

    private static bool IsInSweden(string typed) => TypedPosition.Read(typed) is [var x, var y]
        && (Math.Abs(x) > 180 ? CoordinateSystem.Of(SwerefZone.Tm) : CoordinateSystem.Geographic).PointNearSweden(new MapPosition(x, y)) is { IsInSwedensBox: true };
}
