using System.Globalization;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Evidence;
using OppnaDrogscener.Domain.Reference;
using OppnaDrogscener.Importing.Layouts;

namespace OppnaDrogscener.Importing.Reading;

/// <summary>Sorts offences into type groups by code, or else by name, and reports how it went.</summary>
internal sealed class OffenceCoding
{
    private const int CodeLength = 4;
    private const int MostUnknown = 500;
    private const int MostRemembered = 10_000;
    private readonly Dictionary<int, CrimeCode> codes;
    private readonly Dictionary<string, CrimeCode> names;
    private readonly Dictionary<string, Coded> texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Coded>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly Dictionary<OffenceType, long> byType = [];
    private readonly ValueTally unknown = new(MostUnknown);
    private readonly ValueTally discontinued = new(MostUnknown);
    private long untyped;
    private long found;
    private long reported;
    private long unsorted;
    private long padded;

    public OffenceCoding(ReferenceCatalog reference)
    {
        codes = reference.CrimeCodes.ToDictionary(code => int.Parse(code.Code, NumberStyles.None, CultureInfo.InvariantCulture));
        names = reference.CrimeCodes.DistinctBy(code => Vocabulary.Plain(code.Name)).ToDictionary(code => Vocabulary.Plain(code.Name), StringComparer.Ordinal);
        lookup = texts.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>What a code stands for. Remembered, so that a million rows cost a thousand look-ups.</summary>
    public Coded OfCode(ReadOnlySpan<char> code) => Known(code, CodeOf);

    /// <summary>What a name stands for.</summary>
    public Coded OfName(ReadOnlySpan<char> name) => Known(name, NameOf);

    /// <summary>Counts an offence that is used.</summary>
    public void Count(Coded coded, ReadOnlySpan<char> text, int count)
    {
        padded += coded.IsPadded ? 1 : 0;
        if (coded.Type is { } type)
        {
            byType[type] = byType.GetValueOrDefault(type) + count;
        }
        else
        {
            untyped += count;
            (coded.IsDiscontinued ? discontinued : unknown).Add(text);
        }

        switch (OffenceOrigins.Of(coded.Type))
        {
            case OffenceOrigin.FoundByPolice:
                found += count;
                break;
            case OffenceOrigin.Reported:
                reported += count;
                break;
            default:
                unsorted += count;
                break;
        }
    }

    public CodingReport Report(CaseTally cases, long sum) => new()
    {
        ByType = [.. byType.Select(pair => ((OffenceType?)pair.Key, pair.Value)).Concat(untyped > 0 ? [((OffenceType?)null, untyped)] : []).OrderByDescending(pair => pair.Item2)],
        FoundByPolice = found,
        Reported = reported,
        Unsorted = unsorted,
        Unknown = unknown.ToList(),
        Discontinued = discontinued.ToList(),
        Padded = padded,
        Cases = cases.Cases,
        Largest = cases.Largest(sum),
    };

    private Coded Known(ReadOnlySpan<char> text, Func<string, Coded> find)
    {
        if (text.IsEmpty)
        {
            return Coded.Nothing;
        }

        if (!lookup.TryGetValue(text, out var known))
        {
            known = find(text.ToString());
            if (texts.Count < MostRemembered)
            {
                lookup[text] = known;
            }
        }

        return known;
    }

    private Coded CodeOf(string text)
    {
        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        // A spreadsheet takes 0357 for the number 357.
        if (digits is not (CodeLength or CodeLength - 1) || (digits < text.Length && char.IsLetterOrDigit(text[digits])))
        {
            return Coded.Nothing;
        }

        var code = text[..digits].PadLeft(CodeLength, '0');
        var known = codes.GetValueOrDefault(int.Parse(code, NumberStyles.None, CultureInfo.InvariantCulture));
        return new Coded(code, known?.Type, known?.DiscontinuedIn is not null, digits < CodeLength);
    }

    private Coded NameOf(string text) => names.TryGetValue(Vocabulary.Plain(text), out var named)
        ? new Coded(named.Code, named.Type, named.DiscontinuedIn is not null, false)
        : Vocabulary.Known.Offence(text) is { Type: { } type } ? new Coded(null, type, false, false)
        : Coded.Nothing;
}
