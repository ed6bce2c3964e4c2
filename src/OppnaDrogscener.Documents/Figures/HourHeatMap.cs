using System.Globalization;
using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Templates;

namespace OppnaDrogscener.Documents.Figures;

/// <summary>
/// Counts by hour and weekday (or group of weekdays), darker for more, the number in each cell, and a thick line round the hours asked for.
/// Number and line carry the meaning; the shade only helps the eye.
/// </summary>
public sealed class HourHeatMap
{
    private const double Width = 459;
    private const double Left = 62;
    private const double Top = 16;
    private const double RowHeight = 19;
    private const double LabelSize = 8;
    private const int Hours = 24;
    private const double CellWidth = (Width - Left) / Hours;
    private const double DarkCell = 0.55;

    private const double ProposedInset = 3;

    private static readonly Stroke WindowEdge = new(Palette.AmberDark, 2.2);
    private static readonly Stroke ProposedEdge = new(Palette.Rust, 1.6, 4, 2.5);

    private readonly List<DrawingElement> elements = [];
    private readonly IReadOnlyList<HourRow> rows;
    private readonly Notation notation;

    private HourHeatMap(IReadOnlyList<HourRow> rows, Notation notation) => (this.rows, this.notation) = (rows, notation);

    /// <summary>Draws the map.</summary>
    /// <param name="rows">The rows from the top.</param>
    /// <param name="windowLabel">What the thick line means.</param>
    /// <param name="proposedLabel">What the dashed line means; null when nothing is proposed.</param>
    /// <param name="notation">How numbers are written; Swedish when left out.</param>
    /// <exception cref="ArgumentException">There is no row, or a row does not have 24 hours.</exception>
    public static Drawing Draw(IReadOnlyList<HourRow> rows, string windowLabel, string? proposedLabel = null, Notation? notation = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        if (rows.Count == 0 || rows.Any(row => row.Counts.Count != Hours || row.AskedFor.Count != Hours || row.Proposed.Count is not (0 or Hours)))
        {
            throw new ArgumentException("Every row has 24 hours, and there is at least one row.", nameof(rows));
        }

        return new HourHeatMap(rows, notation ?? new Notation(TextLanguage.Swedish)).Build(windowLabel, proposedLabel);
    }

    private Drawing Build(string windowLabel, string? proposedLabel)
    {
        DrawHours();
        var largest = Math.Max(1, rows.Max(row => row.Counts.Max()));
        for (var row = 0; row < rows.Count; row++)
        {
            elements.Add(new DrawnText(new(0, Y(row) + 12.5), rows[row].Name, LabelSize + 0.5));
            for (var hour = 0; hour < Hours; hour++)
            {
                DrawCell(row, hour, rows[row].Counts[hour] / largest);
            }
        }

        DrawWindow(Asked, WindowEdge, 0);
        DrawWindow(Proposed, ProposedEdge, ProposedInset);
        var legend = Y(rows.Count) + 16;
        DrawLegend(windowLabel, WindowEdge, legend);
        if (proposedLabel is not null)
        {
            legend += 14;
            DrawLegend(proposedLabel, ProposedEdge, legend);
        }

        return new Drawing(Width, legend + 6, elements);
    }

    private void DrawLegend(string label, Stroke edge, double y)
    {
        elements.Add(new DrawnPath(PathShapes.Rectangle(Left, y - 8, 16, 9), null, edge));
        elements.Add(new DrawnText(new(Left + 22, y), label, LabelSize + 0.5));
    }

    private void DrawHours()
    {
        for (var hour = 0; hour <= Hours; hour += 3)
        {
            var anchor = hour == Hours ? TextAnchor.End : TextAnchor.Middle;
            elements.Add(new DrawnText(new(X(hour), Top - 5), hour.ToString("00", CultureInfo.InvariantCulture), LabelSize, anchor) { Colour = Palette.Muted });
        }
    }

    private void DrawCell(int row, int hour, double share)
    {
        elements.Add(new DrawnPath(PathShapes.Rectangle(X(hour), Y(row), CellWidth, RowHeight), Shade(share), new Stroke(Colour.White, 0.8)));
        var count = rows[row].Counts[hour];
        if (count > 0)
        {
            elements.Add(new DrawnText(new(X(hour) + (CellWidth / 2), Y(row) + 12.5), Short(count), LabelSize - 0.5, TextAnchor.Middle)
            {
                Colour = share > DarkCell ? Colour.White : Palette.Ink,
            });
        }
    }

    /// <summary>The edges between an hour inside a window and one that is not.</summary>
    private void DrawWindow(Func<int, int, bool> inside, Stroke edge, double inset)
    {
        for (var row = 0; row < rows.Count; row++)
        {
            for (var hour = 0; hour < Hours; hour++)
            {
                if (inside(row, hour))
                {
                    DrawEdges(row, hour, inside, edge, inset);
                }
            }
        }
    }

    private void DrawEdges(int row, int hour, Func<int, int, bool> inside, Stroke edge, double inset)
    {
        var (above, below, before, after) = (!inside(row - 1, hour), !inside(row + 1, hour), !inside(row, hour - 1), !inside(row, hour + 1));
        var (left, right) = (X(hour) + (before ? inset : 0), X(hour + 1) - (after ? inset : 0));
        var (top, bottom) = (Y(row) + (above ? inset : 0), Y(row + 1) - (below ? inset : 0));
        Edge(above, edge, left, top, right, top);
        Edge(below, edge, left, bottom, right, bottom);
        Edge(before, edge, left, top, left, bottom);
        Edge(after, edge, right, top, right, bottom);
    }

    private void Edge(bool drawn, Stroke edge, double x1, double y1, double x2, double y2)
    {
        if (drawn)
        {
            elements.Add(new DrawnPath(PathShapes.Line(x1, y1, x2, y2), null, edge));
        }
    }

    private bool Asked(int row, int hour) => IsInside(row, hour) && rows[row].AskedFor[hour];

    private bool Proposed(int row, int hour) => IsInside(row, hour) && rows[row].Proposed.Count > 0 && rows[row].Proposed[hour];

    private bool IsInside(int row, int hour) => row >= 0 && row < rows.Count && hour is >= 0 and < Hours;

    private static Colour Shade(double share)
    {
        byte Mix(byte light, byte dark) => (byte)Math.Round(light + ((dark - light) * share));
        var (light, dark) = (new Colour(0xf1, 0xf5, 0xf6), Palette.Petrol);
        return new Colour(Mix(light.Red, dark.Red), Mix(light.Green, dark.Green), Mix(light.Blue, dark.Blue));
    }

    private string Short(double count) => notation.Number(count, count < 10 ? 1 : 0);

    private static double X(int hour) => Left + (hour * CellWidth);

    private static double Y(int row) => Top + (row * RowHeight);
}
