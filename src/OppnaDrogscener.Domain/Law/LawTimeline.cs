using System.Collections.Concurrent;

namespace OppnaDrogscener.Domain.Law;

/// <summary>The only answer to "what applied then". Built from templates/law; nothing else knows a section of an act.</summary>
public sealed class LawTimeline
{
    private readonly Dictionary<string, Act> acts;

    /// <summary>The sections by act and number of versions that have begun: a check asks for them a hundred times.</summary>
    private readonly ConcurrentDictionary<(string Act, int Versions), IReadOnlyDictionary<string, LawSection>> sections = new();

    private readonly ConcurrentDictionary<(string Source, string Section), string> keys = new();

    /// <exception cref="ArgumentException">Two acts have the same id, or an act has no version.</exception>
    public LawTimeline(IEnumerable<Act> acts)
    {
        this.acts = acts.ToDictionary(act => act.Id, StringComparer.Ordinal);
        Acts = [.. this.acts.Values.OrderBy(act => act.Id, StringComparer.Ordinal)];
        if (Acts.FirstOrDefault(act => act.Versions.Count == 0) is { } empty)
        {
            throw new ArgumentException($"{empty.Id} has no version", nameof(acts));
        }
    }

    /// <summary>Every source, by id.</summary>
    public IReadOnlyList<Act> Acts { get; }

    /// <summary>The section that a reference points at, as it read on a day, or why there is none.</summary>
    public LawLookup Find(LawRef reference, DateOnly day)
    {
        if (!acts.TryGetValue(reference.Source, out var act))
        {
            return LawLookup.Refuse(LawRefusalReason.UnknownAct, reference, day, null);
        }

        if (!act.AppliesOn(day))
        {
            var reason = day < act.From ? LawRefusalReason.BeforeModelledPeriod : LawRefusalReason.Repealed;
            return LawLookup.Refuse(reason, reference, day, act);
        }

        return SectionsOf(act, day).TryGetValue(KeyOf(reference), out var section)
            ? new LawLookup(reference, day) { Act = act, Section = section }
            : LawLookup.Refuse(LawRefusalReason.NoSuchSection, reference, day, act);
    }

    /// <summary>The references of a list that exist on a day, in their order.</summary>
    public IReadOnlyList<LawRef> InForce(IEnumerable<LawRef> references, DateOnly day) =>
        [.. references.Where(reference => Find(reference, day).Section is not null)];

    /// <summary>The source with an id, or null.</summary>
    public Act? Act(string id) => acts.GetValueOrDefault(id);

    private IReadOnlyDictionary<string, LawSection> SectionsOf(Act act, DateOnly day) =>
        sections.GetOrAdd((act.Id, act.Versions.Count(version => version.InForce <= day)), static (_, on) => on.Act.SectionsOn(on.Day), (Act: act, Day: day));

    private string KeyOf(LawRef reference) => keys.GetOrAdd((reference.Source, reference.Section), static (_, named) => named.SectionKey, reference);
}
