using OppnaDrogscener.Documents.Reference;
using OppnaDrogscener.Domain.Reference;
using OppnaDrogscener.Importing;
using OppnaDrogscener.Importing.Layouts;
using OppnaDrogscener.Importing.Reading;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Importing;

/// <summary>Opens and reads files as the pages do, with the proposed mapping.</summary>
internal static class ImportProbe
{
    public static ReferenceCatalog Reference { get; } = ReferenceReader.Read();

    public static byte[] RealFile(string name) => File.ReadAllBytes(RepositoryFolder.PathTo("tests", "data", name));

    public static ImportFile Open(byte[] content, string name = "utdrag.csv") => Opened(ImportFile.Open(new MemoryStream(content), name));

    public static ImportFile Open(string content) => Open(System.Text.Encoding.UTF8.GetBytes(content));

    public static T Opened<T>(ImportOutcome<T> outcome)
        where T : class
    {
        Assert.Null(outcome.Refusal);
        return outcome.Value!;
    }

    public static Recognition Recognise(ImportFile file) => Opened(file.Recognise());

    public static Survey Survey(ImportFile file, ImportMapping mapping) => Opened(file.Survey(mapping));

    public static string? RefusalOf(ImportFile file, ImportMapping mapping) => file.Read(mapping, new ImportScope(), Reference).Refusal?.Reason;

    /// <summary>The mapping that is proposed, with the order of days that the file decides.</summary>
    public static ImportMapping Mapping(ImportFile file)
    {
        var mapping = Recognise(file).Mapping;
        return mapping with { Dates = Survey(file, mapping).Dates?.Order };
    }

    public static ImportReading Read(ImportFile file, ImportScope? scope = null, ImportMapping? mapping = null) =>
        Opened(file.Read(mapping ?? Mapping(file), scope ?? new ImportScope(), Reference));

    public static ImportReading Read(string content, ImportScope? scope = null)
    {
        using var file = Open(content);
        return Read(file, scope);
    }

    /// <summary>Why bytes are refused, wherever on the way.</summary>
    public static string? Refusal(byte[] content, ImportLimits? limits = null)
    {
        var opened = ImportFile.Open(new MemoryStream(content), "utdrag", limits);
        if (opened.IsRefused)
        {
            return opened.Refusal.Reason;
        }

        using var file = opened.Value;
        var recognised = file.Recognise();
        if (recognised.IsRefused)
        {
            return recognised.Refusal.Reason;
        }

        var mapping = recognised.Value.Mapping with { Year = recognised.Value.Mapping.Year ?? 2025 };
        var surveyed = file.Survey(mapping);
        return surveyed.Refusal?.Reason ?? file.Read(mapping, new ImportScope(), Reference).Refusal?.Reason;
    }
}
