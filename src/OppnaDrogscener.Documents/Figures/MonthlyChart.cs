using System.Globalization;
using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Templates;

namespace OppnaDrogscener.Documents.Figures;

/// <summary>
/// Bars of counts per month: one panel for the place and one for each area it is compared with. Every panel has its own axis that begins
/// at 0, since a square and a municipality cannot share one; nothing is rescaled to look alike.
/// </summary>
public sealed class MonthlyChart
{
    private const double Width = 459;
    private const double Left = 34;
    private const double PanelHeight = 104;
    private const double PanelGap = 34;
    private const double TitleHeight = 16;
    private const double LabelSize = 8;
    private const int MostPanels = 3;

    private static readonly AreaStyle PlaceStyle = new(Palette.Petrol, Hatching.None, new Stroke(Palette.Petrol, 0.5));
    private static readonly AreaStyle ReferenceStyle =
        new(Colour.White, Hatching.Dense, new Stroke(Palette.Muted, 0.6), new Stroke(Palette.Muted, 0.6));

    private readonly List<DrawingElement> elements = [];
    private readonly IReadOnlyList<MonthlySeries> series;

    private static readonly Stroke BandEdge = new(Palette.AmberDark, 1.2, 3, 2);

    private readonly Notation notation;

    private MonthlyChart(IReadOnlyList<MonthlySeries> series, Notation notation) => (this.series, this.notation) = (series, notation);

    /// <summary>Draws the chart.</summary>
    /// <param name="series">The place first, then what it is compared with; at most three are drawn.</param>
    /// <param name="notation">How months and numbers are written; Swedish when left out.</param>
    /// <exception cref="ArgumentException">There is no series, or none has a month.</exception>
    public static Drawing Draw(IReadOnlyList<MonthlySeries> series, Notation? notation = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        if (series.Count == 0 || series.Any(one => one.Months.Count == 0))
        {
            throw new ArgumentException("A chart needs at least one series with months.", nameof(series));
        }

        return new MonthlyChart([.. series.Take(MostPanels)], notation ?? new Notation(TextLanguage.Swedish)).Build();
    }

    private Drawing Build()
    {
        for (var index = 0; index < series.Count; index++)
        {
            DrawPanel(series[index], index == 0 ? PlaceStyle : ReferenceStyle, TitleHeight + (index * (PanelHeight + PanelGap)));
        }

        var bottom = TitleHeight + (series.Count * PanelHeight) + ((series.Count - 1) * PanelGap);
        DrawMonths(bottom);
        if (series.Select(one => one.Band).FirstOrDefault(band => band is not null) is not { } shown)
        {
            return new Drawing(Width, bottom + 26, elements);
        }

        DrawLegend(shown.Legend, bottom + 38);
        return new Drawing(Width, bottom + 44, elements);
    }

    private void DrawPanel(MonthlySeries one, AreaStyle style, double top)
    {
        var scale = AxisScale.For(Math.Max(one.Months.Max(month => month.Count ?? 0), one.Band?.Limits.Max(limit => limit.High) ?? 0));
        elements.Add(new DrawnText(new(0, top - 6), one.Name, LabelSize + 1) { Bold = true, Origin = one.Origin });
        foreach (var mark in scale.Marks)
        {
            var y = Y(mark, scale, top);
            elements.Add(new DrawnPath(PathShapes.Line(Left, y, Width, y), null, new Stroke(mark == 0 ? Palette.Ink : Palette.Grid, 0.6)));
            elements.Add(new DrawnText(new(Left - 5, y + 2.8), notation.Number(mark, 0), LabelSize, TextAnchor.End) { Colour = Palette.Muted });
        }

        DrawBand(one.Band, scale, top, isUnder: true);
        for (var index = 0; index < one.Months.Count; index++)
        {
            DrawBar(one.Months[index].Count, index, scale, style, top);
        }

        DrawBand(one.Band, scale, top, isUnder: false);
    }

    /// <summary>The band behind the bars, and its upper edge in front of them, so that a bar above it is seen to be above.</summary>
    private void DrawBand(MonthlyBand? band, AxisScale scale, double top, bool isUnder)
    {
        if (band is null)
        {
            return;
        }

        foreach (var (index, (low, high)) in band.Limits.Index())
        {
            var (left, right) = (Left + (index * Slot), Left + ((index + 1) * Slot));
            elements.Add(isUnder
                ? new DrawnPath(PathShapes.Rectangle(left, Y(high, scale, top), right - left, Y(low, scale, top) - Y(high, scale, top)), Palette.Amber, null)
                : new DrawnPath(PathShapes.Line(left, Y(high, scale, top), right, Y(high, scale, top)), null, BandEdge));
        }
    }

    /// <summary>What the band means, on a line of its own below the months.</summary>
    private void DrawLegend(string legend, double y)
    {
        elements.Add(new DrawnPath(PathShapes.Rectangle(Left, y - 8, 14, 9), Palette.Amber, null));
        elements.Add(new DrawnPath(PathShapes.Line(Left, y - 8, Left + 14, y - 8), null, BandEdge));
        elements.Add(new DrawnText(new(Left + 20, y), legend, LabelSize + 0.5));
    }

    private void DrawBar(int? count, int index, AxisScale scale, AreaStyle style, double top)
    {
        var zero = Y(0, scale, top);
        if (count is not { } value)
        {
            elements.Add(new DrawnText(new(Middle(index), zero - 3), "?", LabelSize, TextAnchor.Middle) { Colour = Palette.Muted });
            return;
        }

        if (value > 0)
        {
            var y = Y(value, scale, top);
            elements.AddRange(style.Draw(PathShapes.Rectangle(Middle(index) - (BarWidth / 2), y, BarWidth, zero - y), Width, zero));
        }
    }

    private void DrawMonths(double bottom)
    {
        var months = series[0].Months;
        var every = Math.Max(1, (int)Math.Ceiling(20 / Slot));
        for (var index = 0; index < months.Count; index++)
        {
            if (index % every == 0)
            {
                elements.Add(new DrawnText(new(Middle(index), bottom + 10), notation.MonthAbbreviation(months[index].Month), LabelSize, TextAnchor.Middle));
            }

            if (index == 0 || months[index].Month == 1)
            {
                elements.Add(new DrawnPath(PathShapes.Line(Left + (index * Slot), bottom, Left + (index * Slot), bottom + 22), null, new Stroke(Palette.Muted, 0.6)));
                elements.Add(new DrawnText(new(Left + (index * Slot) + 3, bottom + 21), months[index].Year.ToString(CultureInfo.InvariantCulture), LabelSize) { Bold = true });
            }
        }
    }

    private double Slot => (Width - Left) / series[0].Months.Count;

    private double BarWidth => Slot * 0.7;

    private double Middle(int index) => Left + ((index + 0.5) * Slot);

    private static double Y(double value, AxisScale scale, double top) => top + (PanelHeight * (1 - (value / scale.Top)));
}
