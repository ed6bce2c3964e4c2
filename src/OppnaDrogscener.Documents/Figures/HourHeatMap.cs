using System.Globalization;
using OppnaDrogscener.Documents.Blocks;

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

    private static readonly Stroke WindowEdge = new(Palette.AmberDark, 2.2);

    private readonly List<DrawingElement> elements = [];
    private readonly IReadOnlyList<HourRow> rows;

    private HourHeatMap(IReadOnlyList<HourRow> rows) => this.rows = rows;

    /// <summary>Draws the map.</summary>
    /// <param name="rows">The rows from the top.</param>
    /// <param name="windowLabel">What the thick line means.</param>
    /// <exception cref="ArgumentException">There is no row, or a row does not have 24 hours.</exception>
    public static Drawing Draw(IReadOnlyList<HourRow> rows, string windowLabel)
    {
        ArgumentNullException.ThrowIfNull(rows);
        if (rows.Count == 0 || rows.Any(row => row.Counts.Count != Hours || row.AskedFor.Count != Hours))
        {
            throw new ArgumentException("Every row has 24 hours, and there is at least one row.", nameof(rows));
        }

        return new HourHeatMap(rows).Build(windowLabel);
    }

    private Drawing Build(string windowLabel)
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

        DrawWindow();
        var legend = Y(rows.Count) + 16;
        elements.Add(new DrawnPath(PathShapes.Rectangle(Left, legend - 8, 16, 9), null, WindowEdge));
        elements.Add(new DrawnText(new(Left + 22, legend), windowLabel, LabelSize + 0.5));
        return new Drawing(Width, legend + 6, elements);
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

    /// <summary>The edges between an hour asked for and one that is not.</summary>
    private void DrawWindow()
    {
        for (var row = 0; row < rows.Count; row++)
        {
            for (var hour = 0; hour < Hours; hour++)
            {
                if (Asked(row, hour))
                {
                    DrawEdges(row, hour);
                }
            }
        }
    }

    private void DrawEdges(int row, int hour)
    {
        var (left, top, right, bottom) = (X(hour), Y(row), X(hour + 1), Y(row + 1));
        Edge(!Asked(row - 1, hour), left, top, right, top);
        Edge(!Asked(row + 1, hour), left, bottom, right, bottom);
        Edge(!Asked(row, hour - 1), left, top, left, bottom);
        Edge(!Asked(row, hour + 1), right, top, right, bottom);
    }

    private void Edge(bool drawn, double x1, double y1, double x2, double y2)
    {
        if (drawn)
        {
            elements.Add(new DrawnPath(PathShapes.Line(x1, y1, x2, y2), null, WindowEdge));
        }
    }

    private bool Asked(int row, int hour) =>
        row >= 0 && row < rows.Count && hour is >= 0 and < Hours && rows[row].AskedFor[hour];

    private static Colour Shade(double share)
    {
        byte Mix(byte light, byte dark) => (byte)Math.Round(light + ((dark - light) * share));
        var (light, dark) = (new Colour(0xf1, 0xf5, 0xf6), Palette.Petrol);
        return new Colour(Mix(light.Red, dark.Red), Mix(light.Green, dark.Green), Mix(light.Blue, dark.Blue));
    }

    private static string Short(double count) => SwedishText.Number(count, count < 10 ? 1 : 0);

    private static double X(int hour) => Left + (hour * CellWidth);

    private static double Y(int row) => Top + (row * RowHeight);
}
