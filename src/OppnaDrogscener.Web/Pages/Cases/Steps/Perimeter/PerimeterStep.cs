using FluentValidation;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Web.Pages.Cases.Steps.Perimeter.Editor;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Perimeter;

/// <summary>Which area needs to be monitored, what the cameras see of it and of what lies around, what is masked, and where signs stand.</summary>
public sealed class PerimeterStep : Step<PerimeterInput>
{
    private const string Area = "area";
    private const string Camera = "camera";
    private const string Mask = "mask";
    private const string Obstacle = "obstacle";
    private const string Place = "place";
    private const string Sign = "sign";

    public override string Slug => "bevakningsomrade";

    public override int Order => 500;

    public override IReadOnlyList<string> Owns => ["perimeter"];

    public override IReadOnlyList<string> Feeds =>
        ["area-no-larger-than-needed", "sensitive-views-masked", "evidence-inside-area", "signs-are-planned", "sound-is-told"];

    public override IValidator<PerimeterInput> RulesFor(DraftView draft) => new PerimeterInputValidator(draft);

    public override PerimeterInput ToInput(DraftView draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return PerimeterAnswers.Of(draft.Facts.Perimeter ?? new());
    }

    public override CaseFacts ToFacts(DraftView draft, PerimeterInput input)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(input);
        return draft.Facts with { Perimeter = new PerimeterFacts(draft.Facts.Perimeter ?? new()).Of(input) };
    }

    /// <summary>GeoJSON that was pasted where corners are typed becomes corners; what cannot be understood stays as it is.</summary>
    public override PerimeterInput Arrange(DraftView draft, PerimeterInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        GiveIds(input);
        foreach (var area in input.NeededAreas)
        {
            area.Shape = PastedOutline.Read(area.Shape, input);
        }

        foreach (var mask in input.Masks)
        {
            mask.Shape = PastedOutline.Read(mask.Shape, input);
        }

        foreach (var obstacle in input.Obstacles)
        {
            obstacle.Shape = PastedOutline.Read(obstacle.Shape, input);
        }

        return input;
    }

    public override bool Act(DraftView draft, PerimeterInput input, string action)
    {
        ArgumentNullException.ThrowIfNull(input);
        return RecordList.Act(input.NeededAreas, Area, action)
            || RecordList.Act(input.Cameras, Camera, action)
            || RecordList.Act(input.Masks, Mask, action)
            || RecordList.Act(input.Obstacles, Obstacle, action)
            || RecordList.Act(input.SensitivePlaces, Place, action)
            || RecordList.Act(input.Signs, Sign, action)
            || RemovePlan(input, action)
            || Trims.Act(this, input, ToFacts(draft, input).Perimeter, action);
    }

    public override string? FieldOf(string path) =>
        RecordList.FieldOf<NeededAreaInput>(path, "neededAreas", nameof(PerimeterInput.NeededAreas))
        ?? RecordList.FieldOf<CameraInput>(path, "cameras", nameof(PerimeterInput.Cameras))
        ?? RecordList.FieldOf<MaskInput>(path, "masks", nameof(PerimeterInput.Masks))
        ?? RecordList.FieldOf<ObstacleInput>(path, "obstacles", nameof(PerimeterInput.Obstacles))
        ?? RecordList.FieldOf<SensitivePlaceInput>(path, "sensitivePlaces", nameof(PerimeterInput.SensitivePlaces))
        ?? RecordList.FieldOf<SignInput>(path, "signs", nameof(PerimeterInput.Signs))
        ?? PlanField(path)
        ?? base.FieldOf(path);

    private static bool RemovePlan(PerimeterInput input, string action)
    {
        if (action != "remove-site-plan")
        {
            return false;
        }

        input.SitePlan = TypedSitePlan.Write(null);
        return true;
    }

    private static string? PlanField(string path) => !path.Contains(".sitePlan", StringComparison.Ordinal) ? null
        : RecordList.FieldOf<SitePlanPointInput>(path, "points", $"{nameof(PerimeterInput.SitePlan)}.{nameof(SitePlanInput.Points)}") ?? nameof(PerimeterInput.SitePlan);

    private static void GiveIds(PerimeterInput input)
    {
        RecordList.GiveIds(input.NeededAreas, Area);
        RecordList.GiveIds(input.Cameras, Camera);
        RecordList.GiveIds(input.Masks, Mask);
        RecordList.GiveIds(input.Obstacles, Obstacle);
        RecordList.GiveIds(input.SensitivePlaces, Place);
        RecordList.GiveIds(input.Signs, Sign);
    }
}
