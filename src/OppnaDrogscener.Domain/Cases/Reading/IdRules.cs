using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Domain.Cases.Reading;

/// <summary>An id stands once in its list, and the things that others refer to have one.</summary>
internal static class IdRules
{
    public static IEnumerable<FactProblem> Problems(CaseFacts facts) => Lists(facts).SelectMany(list => Twice(list.Path, list.Ids));

    private static IEnumerable<(string Path, IEnumerable<string?> Ids)> Lists(CaseFacts facts) =>
    [
        ("$.facts.crime.imports", (facts.Crime?.Imports ?? []).Select(item => item.Id)),
        ("$.facts.crime.areas", (facts.Crime?.Areas ?? []).Select(item => item.Id)),
        ("$.facts.measures", facts.Measures.Select(item => item.Id)),
        ("$.facts.perimeter.neededAreas", (facts.Perimeter?.NeededAreas ?? []).Select(item => item.Id)),
        ("$.facts.perimeter.cameras", (facts.Perimeter?.Cameras ?? []).Select(item => item.Id)),
        ("$.facts.perimeter.masks", (facts.Perimeter?.Masks ?? []).Select(item => item.Id)),
        ("$.facts.perimeter.signs", (facts.Perimeter?.Signs ?? []).Select(item => item.Id)),
        ("$.facts.perimeter.obstacles", (facts.Perimeter?.Obstacles ?? []).Select(item => item.Id)),
        ("$.facts.perimeter.sensitivePlaces", (facts.Perimeter?.SensitivePlaces ?? []).Select(item => item.Id)),
        ("$.facts.attachments", facts.Attachments.Select(item => item.Id)),
    ];

    private static IEnumerable<FactProblem> Twice(string path, IEnumerable<string?> ids)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, id) in ids.Index())
        {
            if (id is null)
            {
                yield return FactProblem.At($"{path}[{index}].id", "missing", null);
            }
            else if (!seen.Add(id))
            {
                yield return FactProblem.At($"{path}[{index}].id", "id-twice", id);
            }
        }
    }
}
