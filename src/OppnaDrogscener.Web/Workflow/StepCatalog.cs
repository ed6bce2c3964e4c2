using OppnaDrogscener.Domain.Cases;

namespace OppnaDrogscener.Web.Workflow;

/// <summary>Every step there is, found by its type, in the order it is asked.</summary>
public sealed class StepCatalog
{
    private const string FactsRoot = "$.facts.";

    /// <exception cref="InvalidOperationException">Two steps have the same id, slug or place, or own the same facts.</exception>
    public StepCatalog(IEnumerable<Step> steps)
    {
        All = [.. steps.OrderBy(step => step.Order)];
        RequireUnique(step => step.Id);
        RequireUnique(step => step.Slug);
        RequireUnique(step => step.Order.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var owned = All.SelectMany(step => step.Owns.Select(path => (step, path))).ToList();
        foreach (var (step, path) in owned)
        {
            if (owned.FirstOrDefault(other => other != (step, path) && TypedInput.Within(other.path, path)) is { step: { } rival })
            {
                throw new InvalidOperationException($"{step.Name} and {rival.Name} both own {path}");
            }
        }
    }

    /// <summary>In the order they are asked.</summary>
    public IReadOnlyList<Step> All { get; }

    /// <summary>A catalog of every step type, each made with what its constructor asks for.</summary>
    public static StepCatalog Discover(IServiceProvider services) => new(typeof(Step).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(Step)) && !type.IsAbstract)
        .Select(type => (Step)ActivatorUtilities.CreateInstance(services, type)));

    /// <summary>The steps of a kind of case, in the order they are asked.</summary>
    public IReadOnlyList<Step> For(CaseKind kind) => [.. All.Where(step => step.AppliesTo(kind))];

    /// <summary>The step of a type.</summary>
    public TStep Get<TStep>()
        where TStep : Step => All.OfType<TStep>().Single();

    /// <summary>The step that asks for a fact; null when none does.</summary>
    public Step? OwnerOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var inside = path.StartsWith(FactsRoot, StringComparison.Ordinal) ? path[FactsRoot.Length..] : path;
        return All.FirstOrDefault(step => step.Owns.Any(owned => TypedInput.Within(inside, owned)));
    }

    private void RequireUnique(Func<Step, string> value)
    {
        if (All.GroupBy(value).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new InvalidOperationException($"'{twice.Key}' belongs to {string.Join(" and ", twice.Select(step => step.Name))}");
        }
    }
}
