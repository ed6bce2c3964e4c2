namespace OppnaDrogscener.Documents.Basis;

/// <summary>
/// What a draft stood on when somebody last saw it: the wording of the law and of the questions, as fingerprints, and the
/// results. Compared with what it stands on now, it says what has changed since.
/// </summary>
public sealed record CaseBasis
{
    /// <summary>The version of the form of the facts.</summary>
    public required int SchemaVersion { get; init; }

    /// <summary>Sections in force on the law date that the checks and questions of the case point at, by act and section.</summary>
    public required IReadOnlyDictionary<string, string> Law { get; init; }

    /// <summary>The checks of the regime: their words, severity and references, by id.</summary>
    public required IReadOnlyDictionary<string, string> Checks { get; init; }

    /// <summary>The questions of the steps, by step and question.</summary>
    public required IReadOnlyDictionary<string, string> Questions { get; init; }

    /// <summary>The results of the checks, by id.</summary>
    public required IReadOnlyDictionary<string, string> Results { get; init; }

    /// <summary>What is different now. Empty while law, texts and form are the same, whatever the results are: those follow the user's own answers.</summary>
    /// <param name="now">What the draft stands on now.</param>
    public IReadOnlyList<BasisChange> ChangesTo(CaseBasis now)
    {
        ArgumentNullException.ThrowIfNull(now);
        List<BasisChange> changes =
        [
            .. Compare(BasisPart.Law, Law, now.Law),
            .. Compare(BasisPart.Check, Checks, now.Checks),
            .. Compare(BasisPart.Question, Questions, now.Questions),
        ];
        if (SchemaVersion != now.SchemaVersion)
        {
            changes.Add(new BasisChange(BasisPart.Form, "", BasisChangeKind.Changed));
        }

        return changes.Count == 0 ? [] : [.. changes, .. Compare(BasisPart.Result, Results, now.Results).Where(change => change.Kind == BasisChangeKind.Changed)];
    }

    private static IEnumerable<BasisChange> Compare(BasisPart part, IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> now) =>
    [
        .. now.Where(item => !before.TryGetValue(item.Key, out var known) || known != item.Value)
            .Select(item => new BasisChange(part, item.Key, before.ContainsKey(item.Key) ? BasisChangeKind.Changed : BasisChangeKind.Added) { Before = before.GetValueOrDefault(item.Key), Now = item.Value }),
        .. before.Where(item => !now.ContainsKey(item.Key)).Select(item => new BasisChange(part, item.Key, BasisChangeKind.Removed) { Before = item.Value }),
    ];
}
