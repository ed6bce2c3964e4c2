using System.Runtime.InteropServices;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;
using Shape = NetTopologySuite.Geometries.Geometry;

namespace OppnaDrogscener.Domain.Geometry;

/// <summary>
/// The ground in sight of a camera in a <see cref="RadialField"/>: in each direction as far as the nearer of the field's edge and
/// the skyline. The same ground as the overlay of the two gives (methods C09), found in one turn round the camera.
/// </summary>
internal sealed class RadialSight
{
    /// <summary>Points nearer one another than this are one. Metres.</summary>
    private const double Same = 1e-8;

    /// <summary>A sliver, of ground or of shadow, thinner than this is left out: its two sides would cross when they are rounded (by 1e-9 m). Metres.</summary>
    private const double Thinnest = 1e-8;

    /// <summary>Where nothing is thinner than this the ring cannot touch itself by rounding, and need not be checked. Metres.</summary>
    private const double Thin = 1e-6;

    private readonly GridPoint eye;
    private readonly List<Piece> pieces;

    private RadialSight(GridPoint eye, int most) => (this.eye, pieces) = (eye, new List<Piece>(most));

    /// <summary>The ground in sight of an eye in a field.</summary>
    public static Shape Of(RadialField field, Skyline skyline, GridPoint eye)
    {
        var sight = new RadialSight(eye, field.Edges.Length + (2 * skyline.Stretches.Length));
        sight.Turn(field.Edges, skyline.Stretches);
        var thin = sight.DropSlivers();
        var ground = sight.Ground();
        return thin && !ground.IsValid ? GeometryFixer.Fix(ground) : ground;
    }

    private void Turn(ReadOnlySpan<FieldEdge> edges, ReadOnlySpan<Stretch> skyline)
    {
        var (i, j, from, before) = (0, 0, Ray.First, (Coordinate?)null);
        while (i < edges.Length && j < skyline.Length)
        {
            ref readonly var edge = ref edges[i];
            var (edgeEnds, wallEnds) = (edge.Line.To.Angle <= skyline[j].To.Angle, skyline[j].To.Angle <= edge.Line.To.Angle);
            var to = edgeEnds ? edge.Line.To : skyline[j].To;
            if (to.Angle - from.Angle >= Skyline.Hairline)
            {
                AddNearer(edge, skyline[j], from, to, before, edgeEnds ? edge.Corner : null);
                before = null;
            }

            (before, from) = (edgeEnds ? edge.Corner : before, to);
            i += edgeEnds ? 1 : 0;
            j += wallEnds ? 1 : 0;
        }

        if (pieces[0].IsAlong(pieces[^1].Line))
        {
            // One line that was only cut due west.
            pieces[^1] = pieces[^1] with { Width = pieces[^1].Width + pieces[0].Width, End = pieces[0].End };
            pieces.RemoveAt(0);
        }
    }

    /// <summary>Adds what is nearer of an edge and the skyline between two rays; the corners are those of the field at the rays, if any.</summary>
    private void AddNearer(in FieldEdge edge, in Stretch wall, in Ray from, in Ray to, Coordinate? begins, Coordinate? ends)
    {
        if (edge.IsClosed)
        {
            AddClosed(to.Angle - from.Angle);
            return;
        }

        var between = edge.Line.Crossing(wall, from, to, out var edgeFirst);
        if (wall.IsOpen || between is not { } crossing)
        {
            var isEdge = wall.IsOpen || edgeFirst;
            Add(isEdge ? edge.Line : wall, from, to, isEdge ? begins : null, isEdge ? ends : null);
            return;
        }

        // The line seen less edge-on tells the distance with the smaller error.
        var meets = PlaceOf(wall.Slant < edge.Line.Slant ? wall : edge.Line, crossing, null);
        Add(edgeFirst ? edge.Line : wall, from, crossing, edgeFirst ? begins : null, null);
        pieces[^1] = pieces[^1] with { End = meets };
        var last = edgeFirst ? wall : edge.Line;
        pieces.Add(new Piece(last, to.Angle - crossing.Angle, meets, PlaceOf(last, to, edgeFirst ? null : ends)));
    }

    private void AddClosed(double width)
    {
        if (pieces.Count > 0 && pieces[^1].IsClosed)
        {
            pieces[^1] = pieces[^1] with { Width = pieces[^1].Width + width };
        }
        else
        {
            pieces.Add(new Piece(default, width, default, default));
        }
    }

    /// <summary>Adds a line between two rays, to the piece before when both lie along one line.</summary>
    private void Add(in Stretch line, in Ray from, in Ray to, Coordinate? begins, Coordinate? ends)
    {
        var (end, width) = (PlaceOf(line, to, ends), to.Angle - from.Angle);
        if (pieces.Count > 0 && pieces[^1].IsAlong(line))
        {
            ref var before = ref CollectionsMarshal.AsSpan(pieces)[^1];
            before = before with { Width = before.Width + width, End = end };
        }
        else
        {
            pieces.Add(new Piece(line, width, PlaceOf(line, from, begins), end));
        }
    }

    /// <summary>Leaves out the slivers that walls in line with the eye make of rounding, and says whether any ground or shadow is thin.</summary>
    private bool DropSlivers()
    {
        var all = CollectionsMarshal.AsSpan(pieces);
        var (kept, thin) = (0, false);
        var before = all[^1].End.Square;
        for (var i = 0; i < all.Length; i++)
        {
            ref readonly var piece = ref all[i];
            var after = all[i + 1 < all.Length ? i + 1 : 0].Start.Square;

            // Along both rays the boundary runs between two distances; the two runs stand side by side from the farther beginning.
            var (begins, ends) = (Math.Min(before, piece.Start.Square), Math.Min(piece.End.Square, after));
            var square = piece.Width * piece.Width * (piece.IsClosed ? Math.Min(before, after) : Math.Max(begins, ends));
            thin |= square < Thin * Thin;
            if (square >= Thinnest * Thinnest || piece.IsClosed || all.Length - (i - kept) <= 3)
            {
                before = piece.End.Square;
                all[kept++] = piece;
            }
        }

        pieces.RemoveRange(kept, pieces.Count - kept);
        return thin;
    }

    /// <summary>The ring of the pieces, clockwise as the overlay leaves its rings.</summary>
    private Polygon Ground()
    {
        var ring = new List<Place>((2 * pieces.Count) + 1);
        foreach (ref readonly var piece in CollectionsMarshal.AsSpan(pieces))
        {
            Add(ring, piece.Start);
            Add(ring, piece.End);
        }

        while (ring.Count > 3 && ring[0].IsAt(ring[^1], Same))
        {
            ring.RemoveAt(ring.Count - 1);
        }

        var corners = new Coordinate[ring.Count + 1];
        for (var i = 0; i < ring.Count; i++)
        {
            corners[ring.Count - i] = ring[i].On(eye);
        }

        corners[0] = corners[^1].Copy();
        return Shapes.Factory.CreatePolygon(corners);
    }

    private static void Add(List<Place> ring, in Place place)
    {
        if (ring.Count == 0 || !ring[^1].IsAt(place, Same))
        {
            ring.Add(place);
        }
        else if (place.Corner is not null)
        {
            ring[^1] = place;
        }
    }

    private Place PlaceOf(in Stretch line, in Ray ray, Coordinate? corner)
    {
        var (x, y) = corner is null ? line.At(ray) : (corner.X - eye.Easting, corner.Y - eye.Northing);
        return new Place(x, y, corner);
    }

    /// <summary>A corner of the ground in sight, relative to the eye; the field's own corner where it is one, so that no digit changes.</summary>
    private readonly record struct Place(double X, double Y, Coordinate? Corner)
    {
        /// <summary>The square of the distance from the eye.</summary>
        public double Square => (X * X) + (Y * Y);

        public bool IsAt(in Place other, double within) => Math.Abs(X - other.X) <= within && Math.Abs(Y - other.Y) <= within;

        public Coordinate On(GridPoint eye) => Corner?.Copy() ?? new Coordinate(X + eye.Easting, Y + eye.Northing);
    }

    /// <summary>A part of the boundary between two rays, so many radians wide; a line of nothing is the eye itself, outside the sector.</summary>
    private readonly record struct Piece(Stretch Line, double Width, Place Start, Place End)
    {
        public bool IsClosed => Line.IsOpen;

        public bool IsAlong(in Stretch line) => Line.A == line.A && Line.B == line.B;
    }
}
