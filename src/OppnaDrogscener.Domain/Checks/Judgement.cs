namespace OppnaDrogscener.Domain.Checks;

/// <summary>What a check found in the facts. Severity and law come from the regime.</summary>
public sealed record Judgement
{
    private Judgement(CheckResult result, IReadOnlyList<Statement> statements)
    {
        Result = result;
        Statements = statements;
    }

    public CheckResult Result { get; private init; }

    /// <summary>The explanation, sentence by sentence.</summary>
    public IReadOnlyList<Statement> Statements { get; private init; }

    /// <summary>JSON paths of the facts that were used.</summary>
    public IReadOnlyList<string> Facts { get; private init; } = [];

    /// <summary>JSON paths of the facts that are missing.</summary>
    public IReadOnlyList<string> Missing { get; private init; } = [];

    /// <summary>Changes that would flip the result.</summary>
    public IReadOnlyList<Remedy> Remedies { get; private init; } = [];

    public static Judgement Met(string key, params IReadOnlyList<(string Name, Value Value)> values) =>
        new(CheckResult.Met, [Statement.Of(key, values)]);

    public static Judgement NotMet(string key, params IReadOnlyList<(string Name, Value Value)> values) =>
        new(CheckResult.NotMet, [Statement.Of(key, values)]);

    public static Judgement Unclear(string key, params IReadOnlyList<(string Name, Value Value)> values) =>
        new(CheckResult.Unclear, [Statement.Of(key, values)]);

    public static Judgement NotApplicable(string key, params IReadOnlyList<(string Name, Value Value)> values) =>
        new(CheckResult.NotApplicable, [Statement.Of(key, values)]);

    /// <summary>Not to be told, because facts are missing; the words are shared by all checks.</summary>
    public static Judgement Lacks(params IReadOnlyList<string> paths) =>
        Unclear(CommonStatements.Missing, ("missing", new Value.FactNames(paths))) with { Missing = paths };

    /// <summary>
    /// One judgement of several parts: not met if any part is not met, else unclear if any is, else met if any is.
    /// The statements of the parts that decide come first.
    /// </summary>
    public static Judgement Of(IEnumerable<Judgement> parts)
    {
        var all = parts.OrderBy(part => Rank(part.Result)).ToList();
        return new Judgement(all[0].Result, [.. all.Where(part => part.Result != CheckResult.NotApplicable || all[0].Result == CheckResult.NotApplicable).SelectMany(part => part.Statements)])
        {
            Facts = [.. all.SelectMany(part => part.Facts).Distinct()],
            Missing = [.. all.SelectMany(part => part.Missing).Distinct()],
            Remedies = [.. all.SelectMany(part => part.Remedies)],
        };
    }

    /// <summary>Adds a sentence.</summary>
    public Judgement And(string key, params IReadOnlyList<(string Name, Value Value)> values) =>
        this with { Statements = [.. Statements, Statement.Of(key, values)] };

    /// <summary>Names the facts used.</summary>
    public Judgement From(params IReadOnlyList<string> paths) => this with { Facts = [.. Facts, .. paths] };

    /// <summary>Names facts that are missing though the result is clear without them.</summary>
    public Judgement Wanting(params IReadOnlyList<string> paths) => this with { Missing = [.. Missing, .. paths] };

    /// <summary>Adds a remedy that a person carries out.</summary>
    public Judgement Try(string key, params IReadOnlyList<(string Name, Value Value)> values) =>
        Try(new Remedy(Statement.Of(key, values)));

    /// <summary>Adds a remedy.</summary>
    public Judgement Try(Remedy remedy) => this with { Remedies = [.. Remedies, remedy] };

    private static int Rank(CheckResult result) => result switch
    {
        CheckResult.NotMet => 0,
        CheckResult.Unclear => 1,
        CheckResult.Met => 2,
        _ => 3,
    };
}
