using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Checks;

namespace OppnaDrogscener.Domain.Evidence.Analysis;

/// <summary>
/// What the counts say of a less intrusive measure around its own start, with the control that the place is compared with
/// (methods E, B01 and B02). It is computed beside what the user has written, never in its stead.
/// </summary>
public static class MeasureTelling
{
    /// <summary>The sentences; one that says why when nothing can be computed, none for a measure that was never carried out.</summary>
    public static IReadOnlyList<Statement> Of(PlaceEvidence evidence, Measure measure)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        ArgumentNullException.ThrowIfNull(measure);
        if (measure is not { Status: MeasureStatus.Tried or MeasureStatus.Ongoing, From: { } start })
        {
            return [];
        }

        var effect = EffectEvidence.OfMeasure(evidence, start, measure.To);
        return effect.Value is { } found
            ? [.. Told(found)]
            : [Statement.Of("measure-not-computed", ("reason", SummaryTelling.Refused(effect.Refusal!.Value)), ("months", EffectEvidence.FewestMonthsOfMeasure))];
    }

    /// <summary>Whether the sentences tell an effect.</summary>
    public static bool IsComputed(IReadOnlyList<Statement> statements) => statements.Any(statement => statement.Key == "measure-counts");

    private static IEnumerable<Statement> Told(EffectEvidence effect)
    {
        var (area, counts) = effect.References.FirstOrDefault(reference => reference.Area.Role == AreaRole.ComparablePlace) is { Area: not null } same ? same : effect.References[0];
        (string, Value) name = ("area", area.Name ?? area.Id ?? "");
        yield return Statement.Of("measure-counts", name, ("months", effect.Months),
            ("before", new Value.Number(effect.Place.Before)), ("after", new Value.Number(effect.Place.After)),
            ("control-before", new Value.Number(counts.Before)), ("control-after", new Value.Number(counts.After)));
        var difference = effect.Difference(counts);
        var total = Math.Round(difference.Total);
        (string, Value)[] values = [name, ("count", new Value.Number(Math.Abs(total))), ("interval", new Value.Range(difference.Interval.Lower, difference.Interval.Upper, 0))];
        yield return Statement.Of(total switch { < 0 => "measure-fewer", > 0 => "measure-more", _ => "measure-same" }, total == 0 ? [values[0], values[2]] : values);
        var relative = effect.Relative(counts);
        if (relative.HalfAdded)
        {
            yield return Statement.Of("measure-zero");
        }
        else
        {
            yield return Statement.Of(difference.Interval.Contains(0) ? "measure-uncertain" : "measure-certain", ("change", new Value.Number(relative.ChangePercent)),
                ("interval", new Value.Range(Percent(relative.Interval.Upper), Percent(relative.Interval.Lower), 0)));
        }

        if (effect.Months % 12 != 0)
        {
            yield return Statement.Of("measure-season", name);
        }
    }

    /// <summary>RES above 1 favours the measure; the change is 1 ÷ RES, so the interval turns round.</summary>
    private static double Percent(double size) => 100 * ((1 / size) - 1);
}
