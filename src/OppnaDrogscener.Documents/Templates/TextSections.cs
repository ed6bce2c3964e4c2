using System.Text.RegularExpressions;

namespace OppnaDrogscener.Documents.Templates;

/// <summary>Divides Markdown into an introduction and sections that code addresses by id.</summary>
internal static partial class TextSections
{
    /// <summary>Reads the body of a file.</summary>
    /// <returns>The text before the first <c>##</c>, and the sections in their order.</returns>
    /// <exception cref="TemplateException">A heading without <c>{#id}</c>, or an id twice.</exception>
    public static (TemplateText Introduction, IReadOnlyDictionary<string, TextSection> Sections) Read(TemplateFile file, FrontMatter matter)
    {
        var lines = matter.Body.Split('\n');
        int[] starts = [.. Enumerable.Range(0, lines.Length).Where(index => lines[index].StartsWith("## ", StringComparison.Ordinal)), lines.Length];
        var sections = new OrderedDictionary<string, TextSection>(StringComparer.Ordinal);
        foreach (var (start, end) in starts.Zip(starts.Skip(1)))
        {
            var section = ReadOne(file, lines[start..end], matter.BodyLine + start);
            if (!sections.TryAdd(section.Id, section))
            {
                throw file.Error(matter.BodyLine + start, $"the section id '{section.Id}' is already used");
            }
        }

        return (Trimmed(file, lines[..starts[0]], matter.BodyLine), sections);
    }

    private static TextSection ReadOne(TemplateFile file, string[] lines, int line)
    {
        var match = HeadingForm().Match(lines[0]);
        return match.Success
            ? new TextSection(match.Groups["id"].Value, new TemplateText(match.Groups["heading"].Value, file.Path, line), Trimmed(file, lines[1..], line + 1))
            : throw file.Error(line, "a section is written '## Heading {#id}' with a-z, 0-9 and hyphen in the id");
    }

    private static TemplateText Trimmed(TemplateFile file, string[] lines, int line)
    {
        var blank = lines.TakeWhile(text => text.Trim().Length == 0).Count();
        return new TemplateText(string.Join('\n', lines[blank..]).TrimEnd(), file.Path, line + blank);
    }

    [GeneratedRegex(@"\A## (?<heading>\S.*?) \{#(?<id>[a-z0-9]+(?:-[a-z0-9]+)*)\}\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex HeadingForm();
}
