using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace OppnaDrogscener.Documents.Templates;

/// <summary>A template in two parts: YAML between two lines of three hyphens, and Markdown below.</summary>
/// <param name="Fields">The YAML mapping.</param>
/// <param name="Body">The Markdown, without surrounding blank lines.</param>
/// <param name="BodyLine">The line in the file where <paramref name="Body"/> begins, counted from 1.</param>
public sealed record FrontMatter(YamlFields Fields, string Body, int BodyLine)
{
    private const string Fence = "---";

    /// <summary>Reads a file strictly.</summary>
    /// <exception cref="TemplateException">No front matter, broken YAML, or keys other than the ones named.</exception>
    public static FrontMatter Read(TemplateFile file, IReadOnlyList<string> required, IReadOnlyList<string> optional)
    {
        var matter = Split(file);
        matter.Fields.Require(required, optional);
        return matter;
    }

    /// <summary>Reads a file whose keys are free.</summary>
    /// <exception cref="TemplateException">No front matter, or broken YAML.</exception>
    public static FrontMatter Split(TemplateFile file)
    {
        var lines = file.Text.Split('\n');
        var end = lines[0] == Fence ? Array.IndexOf(lines, Fence, 1) : -1;
        if (end < 0)
        {
            throw file.Error(1, "the file must begin with front matter between two lines of three hyphens");
        }

        if (Array.FindIndex(lines, 1, end - 1, line => line.Contains('\t', StringComparison.Ordinal)) is var tab and > 0)
        {
            throw file.Error(tab + 1, "a tab cannot stand in front matter; indent with spaces");
        }

        var first = end + 1;
        while (first < lines.Length && lines[first].Trim().Length == 0)
        {
            first++;
        }

        var fields = Parse(file, string.Join('\n', lines[1..end]));
        return new FrontMatter(fields, string.Join('\n', lines[Math.Min(first, lines.Length)..]).TrimEnd(), first + 1);
    }

    private static YamlFields Parse(TemplateFile file, string yaml)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            return stream.Documents is [{ RootNode: YamlMappingNode root }]
                ? new YamlFields(file, root)
                : throw file.Error(1, "the front matter must be keys with values");
        }
        catch (YamlException fault)
        {
            var line = (int)Math.Min(fault.Start.Line, int.MaxValue - 1) + 1;
            var problem = new TemplateProblem(file.Path, line, string.Create(CultureInfo.InvariantCulture, $"broken YAML: {fault.Message}"), []);
            throw new TemplateException(problem, fault);
        }
    }
}
