using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Perimeter;

/// <summary>The site plan between what is known and what is typed.</summary>
internal static class TypedSitePlan
{
    public static SitePlanInput Write(SitePlan? known)
    {
        var points = (known?.Points ?? []).Select(point => new SitePlanPointInput
        {
            Column = TypedNumber.Write(point.Column),
            Row = TypedNumber.Write(point.Row),
            Position = TypedPosition.Write(point.Position),
        }).ToList();
        while (points.Count < SitePlanInput.Spots)
        {
            points.Add(new SitePlanPointInput());
        }

        return new SitePlanInput
        {
            FileName = known?.Provenance?.FileName ?? "",
            Sha256 = known?.Provenance?.Sha256 ?? "",
            Columns = TypedNumber.Write((decimal?)known?.Columns),
            Rows = TypedNumber.Write((decimal?)known?.Rows),
            Points = points,
        };
    }

    /// <summary>Null where nothing is typed; what the page does not show of the plan before is kept.</summary>
    public static SitePlan? Read(SitePlan? known, SitePlanInput typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        if (TypedInput.Same(Write(known), typed))
        {
            return known;
        }

        var points = typed.Points.Select(Point).ToList();
        while (points.Count > 0 && points[^1] is { Column: null, Row: null, Position.Count: 0 })
        {
            points.RemoveAt(points.Count - 1);
        }

        return typed is { Sha256: "", FileName: "", Columns: "", Rows: "" } && points.Count == 0 ? null
            : (known ?? new SitePlan()) with
            {
                Columns = TypedNumber.ReadWhole(typed.Columns),
                Rows = TypedNumber.ReadWhole(typed.Rows),
                Points = points,
                Provenance = Made(known?.Provenance, typed),
            };
    }

    private static ShapeProvenance? Made(ShapeProvenance? known, SitePlanInput typed) =>
        (known?.FileName ?? "") == typed.FileName && (known?.Sha256 ?? "") == typed.Sha256
            ? known
            : TypedProvenance.Read(TypedProvenance.Write(ShapeOrigin.Uploaded, typed.FileName, typed.Sha256));

    private static SitePlanPoint Point(SitePlanPointInput typed) => new()
    {
        Column = (double?)TypedNumber.Read(typed.Column),
        Row = (double?)TypedNumber.Read(typed.Row),
        Position = TypedPosition.Read(typed.Position) ?? [],
    };
}
