using System.Globalization;

namespace OppnaDrogscener.Cli;

/// <summary>
/// The words after the command: plain arguments, options with a value and options without. A command takes what it knows;
/// what is left is refused, so that a misspelt option is never passed over.
/// </summary>
public sealed class Arguments
{
    private static readonly HashSet<string> Flags = new(StringComparer.Ordinal) { "--json", "--compare", "--public" };

    private readonly List<string> plain = [];
    private readonly Dictionary<string, string?> options = new(StringComparer.Ordinal);
    private readonly List<string> known = [];
    private readonly CommandWords words;

    private Arguments(CommandWords words) => this.words = words;

    /// <summary>Sorts the words.</summary>
    /// <exception cref="BadInputException">An option stands twice.</exception>
    public static Arguments Parse(IReadOnlyList<string> given, CommandWords words)
    {
        var arguments = new Arguments(words);
        for (var index = 0; index < given.Count; index++)
        {
            var word = given[index];
            if (!word.StartsWith('-') || word.Length == 1)
            {
                arguments.plain.Add(word);
                continue;
            }

            var hasValue = !Flags.Contains(word) && index + 1 < given.Count && !IsLongOption(given[index + 1]);
            if (!arguments.options.TryAdd(word, hasValue ? given[++index] : null))
            {
                throw words.Bad("option-twice", ("found", word));
            }
        }

        return arguments;
    }

    /// <summary>Another option never is a value: "-o --json" is a forgotten file name and not a file of that name.</summary>
    private static bool IsLongOption(string word) => word.StartsWith("--", StringComparison.Ordinal);

    /// <summary>Whether an option without value is given.</summary>
    public bool Flag(string name)
    {
        known.Add(name);
        return options.Remove(name);
    }

    /// <summary>The value of an option; null when it isn't given.</summary>
    /// <exception cref="BadInputException">The option has no value.</exception>
    public string? Option(string name)
    {
        known.Add(name);
        return options.Remove(name, out var value) ? value ?? throw words.Bad("option-without-value", ("found", name)) : null;
    }

    /// <summary>The value of an option that must be given.</summary>
    public string Required(string name) => Option(name) ?? throw words.Bad("missing-option", ("found", name));

    /// <summary>The day of an option, yyyy-MM-dd; null when it isn't given.</summary>
    public DateOnly? Day(string name)
    {
        if (Option(name) is not { } text)
        {
            return null;
        }

        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw words.Bad("bad-date", ("option", name), ("found", text));
    }

    /// <summary>The one plain argument that must be given.</summary>
    /// <param name="name">What it is, for the message.</param>
    public string Plain(string name)
    {
        if (plain.Count == 0)
        {
            throw words.Bad("missing-argument", ("found", name));
        }

        var value = plain[0];
        plain.RemoveAt(0);
        return value;
    }

    /// <summary>The next plain argument; null when there is none.</summary>
    public string? PlainOrNull(string name) => plain.Count == 0 ? null : Plain(name);

    /// <summary>Refuses whatever the command did not take. To be called when it has taken all that it knows.</summary>
    public void RefuseTheRest()
    {
        if (options.Keys.FirstOrDefault() is { } unknown)
        {
            throw words.Bad("unknown-option", ("found", unknown), ("allowed", string.Join(", ", known)));
        }

        if (plain.FirstOrDefault() is { } extra)
        {
            throw words.Bad("too-many-arguments", ("found", extra));
        }
    }
}
