using OppnaDrogscener.Domain.Geometry;
using static OppnaDrogscener.Tests.Statistics.Vectors.PlaneShapes;

namespace OppnaDrogscener.Tests.Statistics.Vectors;

/// <summary>Answers about fields and what they cover (C08–C13).</summary>
internal static class FieldAnswers
{
    public static Answers Turning(VectorCase vector)
    {
        var (mounting, vertical) = (new Mounting(new Metres(vector.Number("h")), new Angle(vector.Number("tilt_max"))), new Angle(vector.Number("vfov")));
        var view = new CameraView(
            Point([0, 0]), new Bearing(0), new Angle(vector.Number("pan", 360)), new Metres(vector.Number("R")), mounting, vertical);
        return new Answers
        {
            ["d_min"] = GroundDistances.Of(mounting, vertical, new Metres(0)).Near.Value,
            ["area_m2"] = CameraField.OfTurning(view).Ground.GridArea.Value,
        };
    }

    public static Answers Occluded(VectorCase vector)
    {
        if (vector.Has("obstacle_height"))
        {
            var distance = new Metres(vector.Number("D"));
            var end = Occlusion.ShadowEnd(new Metres(vector.Number("h")), new Metres(vector.Number("obstacle_height")), distance);
            return new Answers { ["shadow_end"] = end?.Value, ["shadow_length"] = end is null ? null : (end.Value - distance).Value };
        }

        var obstacles = new List<Obstacle>();
        obstacles.AddRange(vector.Has("boxes") ? vector.Rows("boxes").Select(BoxObstacle) : []);
        obstacles.AddRange(vector.Has("segments")
            ? vector.Inputs.GetProperty("segments").EnumerateArray().Select(ends => new Obstacle([.. ends.EnumerateArray().Select(end => Point(VectorCase.Numbers(end)))]))
            : []);
        var (field, position) = FieldOf(vector);
        return new Answers
        {
            ["visible_m2"] = Occlusion.Visible(field, position, null, obstacles, OcclusionReading.ForCoverage).GridArea.Value,
        };
    }

    public static Answers Covered(VectorCase vector)
    {
        var needed = Box(vector.Numbers("P"));
        var fields = Boxes(vector, "fields").Select((ground, i) => new SeenField($"camera {i}", ground)).ToList();
        var found = Coverage.Measure(needed, fields, Boxes(vector, "masks"));
        return new Answers
        {
            ["union_m2"] = found.Seen.GridArea.Value,
            ["coverage"] = found.NeededShare.Value,
            ["spill_m2"] = found.Outside.GridArea.Value,
            ["spill_ratio"] = found.OutsideShare.Value,
            ["redundancy"] = found.Redundancy.Value,
        };
    }

    public static Answers SmallestSet(VectorCase vector)
    {
        var cost = vector.Inputs.GetProperty("cost");
        var cameras = vector.Inputs.GetProperty("sets").EnumerateObject()
            .Select(set => new CameraCells(
                set.Name,
                VectorCase.Numbers(set.Value).Select(cell => (int)cell).ToHashSet(),
                new SquareMetres(cost.GetProperty(set.Name).GetDouble())))
            .ToList();
        var found = MinimalCameraSet.Find(cameras);
        var greedy = MinimalCameraSet.GreedyOrder(cameras);
        return new Answers
        {
            ["optimal"] = found.Enough,
            ["optimal_cost"] = found.Outside.Value,
            ["redundant_in_full_set"] = found.RemovableAlone,
            ["greedy_order"] = greedy,
            ["greedy_cost"] = greedy.Sum(key => cost.GetProperty(key).GetDouble()),
        };
    }

    public static Answers Trimmed(VectorCase vector)
    {
        var (view, needed) = (Camera(vector.Inputs), Box(vector.Numbers("P")));
        var found = CameraTrim.ToTask(view, CameraField.Of(view).Ground, needed);
        return new Answers
        {
            ["req_hfov_deg"] = found?.After.Horizontal.Degrees,
            ["req_range"] = found?.After.Range.Value,
            ["area_before"] = found?.GroundBefore.GridArea.Value,
            ["area_after"] = found?.GroundAfter.GridArea.Value,
            ["spill_before"] = found is null ? null : (found.GroundBefore.GridArea - found.NeededBefore.GridArea).Value,
            ["spill_after"] = found is null ? null : (found.GroundAfter.GridArea - found.NeededAfter.GridArea).Value,
        };
    }

    public static Answers Sensitive(VectorCase vector)
    {
        var masks = vector.Has("mask") ? [Box(vector.Numbers("mask"))] : Boxes(vector, "masks");
        var camera = (Point([0, 0]), new SeenField("camera", Box(vector.Numbers("field"))));
        var homes = vector.Rows("dwellings").Select((home, i) => new SensitivePlace($"home {i}", Point(home), (int)home[2])).ToList();
        var sites = vector.Inputs.GetProperty("sites").EnumerateArray()
            .Select(site => new SensitivePlace(site[0].GetString()!, Point([site[1].GetDouble(), site[2].GetDouble()])))
            .ToList();
        var seenHomes = SensitiveViews.Find(homes, [camera], masks);
        return new Answers
        {
            ["address_points"] = seenHomes.Count,
            ["dwellings"] = seenHomes.Sum(seen => seen.Place.Dwellings),
            ["sites"] = sites.Where(site => SensitiveViews.Find([site], [camera], masks).Count > 0).Select(site => site.Key).ToList(),
        };
    }

    private static (Area Field, GridPoint Position) FieldOf(VectorCase vector)
    {
        if (!vector.Has("sector"))
        {
            return (Box(vector.Numbers("bounds")), Point(vector.Numbers("cam")));
        }

        var view = Camera(vector.Inputs.GetProperty("sector"));
        return (CameraField.Of(view).Ground, view.Position);
    }
}
