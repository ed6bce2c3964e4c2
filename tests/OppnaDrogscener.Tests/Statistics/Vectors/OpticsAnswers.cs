using System.Globalization;
using OppnaDrogscener.Domain.Geometry;

namespace OppnaDrogscener.Tests.Statistics.Vectors;

/// <summary>Answers about lenses, pixels and footprints (C01–C07).</summary>
internal static class OpticsAnswers
{
    private const double MetresPerFoot = 0.3048;

    public static Answers Angles(VectorCase vector)
    {
        var answers = new Answers();
        if (vector.Has("rows"))
        {
            answers["vfov_deg"] = Optics.VerticalAngle(new Angle(vector.Number("hfov_deg")), vector.Whole("cols"), vector.Whole("rows")).Degrees;
            return answers;
        }

        var (sensor, focal) = (new Metres(vector.Number("sensor_w_mm") / 1000), new Metres(vector.Number("f_mm") / 1000));
        answers["hfov_deg"] = Optics.HorizontalAngle(sensor, focal).Degrees;
        if (vector.Has("distance_m"))
        {
            answers["scene_width_m"] = Optics.SceneWidth(sensor, focal, new Metres(vector.Number("distance_m"))).Value;
        }

        return answers;
    }

    public static Answers Densities(VectorCase vector)
    {
        if (vector.Has("face_px"))
        {
            return Densities(PixelDensity.Across(new Pixels(vector.Number("face_px")), new Metres(vector.Number("face_cm") / 100)));
        }

        if (vector.Has("cols", "width_ft") || (vector.Has("cols", "width_m") && !vector.Has("ppm")))
        {
            var width = vector.Has("width_m") ? vector.Number("width_m") : vector.Number("width_ft") * MetresPerFoot;
            return Densities(PixelDensity.Across(new Pixels(vector.Number("cols")), new Metres(width)));
        }

        var density = new PixelDensity(vector.Number("ppm"));
        var answers = Densities(density);
        if (vector.Has("cols"))
        {
            answers["max_width_m"] = density.WidestScene(vector.Whole("cols")).Value;
        }

        if (vector.Has("width_m"))
        {
            answers["cols_needed"] = density.ColumnsNeeded(new Metres(vector.Number("width_m")));
        }

        return answers;
    }

    public static Answers Reach(VectorCase vector)
    {
        var (columns, opening) = (vector.Whole("cols"), new Angle(vector.Number("hfov_deg")));
        return new Answers
        {
            ["f_px"] = Optics.FocalLength(columns, opening).Count,
            ["Z"] = ByDensity(vector, "Z", density => Optics.ReachOnAxis(columns, opening, density)),
        };
    }

    public static Answers NearAndFar(VectorCase vector)
    {
        var found = GroundDistances.Of(Mounting(vector), new Angle(vector.Number("vfov")), new Metres(vector.Number("z", 0)));
        return new Answers
        {
            ["d_near"] = found.Near.Value,
            ["d_far"] = found.Far?.Value,
            ["d_far_clamped"] = vector.Has("range") ? found.FarWithin(new Metres(vector.Number("range"))).Value : found.Far?.Value,
        };
    }

    public static Answers Footprint(VectorCase vector)
    {
        var range = new Metres(vector.Number("range", 1e6));
        var found = GroundFootprint.Of(Mounting(vector), new Angle(vector.Number("hfov")), new Angle(vector.Number("vfov")), range);
        var answers = new Answers
        {
            ["x_near"] = found.Near.Value,
            ["y_near"] = found.NearHalfWidth.Value,
            ["x_far"] = found.Far.Value,
            ["y_far"] = found.FarHalfWidth.Value,
            ["area_m2"] = found.Area.Value,
        };
        if (vector.Has("az"))
        {
            var position = new GridPoint(vector.Number("cam_N"), vector.Number("cam_E"), SwerefZone.ByEpsg(3011)!);
            var corners = found.Corners(position, new Bearing(vector.Number("az")));
            foreach (var (name, corner) in new[] { "near_right", "far_right", "far_left", "near_left" }.Zip(corners))
            {
                answers[name + "_E"] = corner.Easting;
                answers[name + "_N"] = corner.Northing;
            }
        }

        return answers;
    }

    public static Answers DensityAtTarget(VectorCase vector)
    {
        var (columns, opening, height) = (vector.Whole("cols"), new Angle(vector.Number("hfov")), new Metres(vector.Number("z", 0)));
        var answers = new Answers
        {
            ["D_max"] = ByDensity(vector, "D_max", density => Optics.GroundReach(columns, opening, Mounting(vector), density, height)),
        };
        if (vector.Has("D"))
        {
            var distance = new Metres(vector.Number("D"));
            answers["ppm"] = Optics.DensityAt(columns, opening, Mounting(vector), distance, height).PixelsPerMetre;
            answers["ppm_shortcut"] = Optics.DensityOnAxis(columns, opening, distance).PixelsPerMetre;
        }

        return answers;
    }

    public static Answers Levels(VectorCase vector)
    {
        var density = new PixelDensity(vector.Number("ppm"));
        return new Answers
        {
            ["level_2015"] = PixelLevels.Reached(density, PixelEdition.En62676Of2015)?.Key ?? "none",
            ["level_2025"] = PixelLevels.Reached(density, PixelEdition.Iec62676Of2025)?.Key ?? "none",
        };
    }

    private static Answers Densities(PixelDensity density) => new() { ["ppm"] = density.PixelsPerMetre, ["ppf"] = density.PixelsPerFoot };

    private static Mounting Mounting(VectorCase vector) => new(new Metres(vector.Number("h")), new Angle(vector.Number("tilt")));

    private static Answers ByDensity(VectorCase vector, string name, Func<PixelDensity, Metres> reach)
    {
        var answers = new Answers();
        foreach (var key in vector.ExpectedKeys(name))
        {
            answers[key] = reach(new PixelDensity(double.Parse(key, CultureInfo.InvariantCulture))).Value;
        }

        return answers;
    }
}
