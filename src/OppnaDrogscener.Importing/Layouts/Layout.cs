namespace OppnaDrogscener.Importing.Layouts;

/// <summary>
/// A form that a source is known to hand out. Found by reflection: a new one is a class here and its headings in
/// Vocabulary/headings.csv.
/// </summary>
public abstract class Layout
{
    /// <summary>Stable id; its name stands in the host's templates as <c>layout-…</c>.</summary>
    public abstract string Id { get; }

    /// <summary>What a row is.</summary>
    public abstract RowForm Form { get; }

    /// <summary>Uses that must have a column of the layout's own for it to be this one.</summary>
    protected abstract IReadOnlyList<ColumnUse> Needed { get; }

    /// <summary>Who hands it out; null when anyone may.</summary>
    public virtual string? Publisher => null;

    /// <summary>Whether a sheet has this layout; null when not.</summary>
    public virtual LayoutMatch? Match(IReadOnlyList<SampleRow> sample, Vocabulary words)
    {
        ArgumentNullException.ThrowIfNull(sample);
        ArgumentNullException.ThrowIfNull(words);
        return Headings.Of(sample).Select(headings => Match(headings, words)).OfType<LayoutMatch>().MaxBy(match => match.Score);
    }

    /// <summary>Whether headings are those of this layout.</summary>
    protected virtual LayoutMatch? Match(Headings headings, Vocabulary words)
    {
        ArgumentNullException.ThrowIfNull(headings);
        ArgumentNullException.ThrowIfNull(words);
        var uses = headings.Names.Select(name => words.Heading(Id, name)).ToList();
        var score = uses.Count(use => use is not null);
        return Needed.All(needed => uses.Contains(needed)) && score * 2 > headings.Names.Count(name => name.Length > 0)
            ? new LayoutMatch(this, headings, [.. uses.Select(use => (use ?? ColumnUse.Ignore, use is null ? Column.Unknown : Column.ByLayout))], LayoutMatch.ByHeadings, score)
            : null;
    }
}
