using System.Security.Cryptography;
using System.Text;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Crime;

/// <summary>Pasted or uploaded content on its way into the facts: shown first, added only when the user says so.</summary>
public sealed class ImportOffer(ImportReader reader)
{
    /// <summary>The content can be added; until it is, it is not part of the case.</summary>
    public const string Pending = "import-pending";

    /// <summary>An Excel workbook, which is not read here.</summary>
    public const string Spreadsheet = "import-spreadsheet";

    /// <summary>Every reason why content is not part of the case.</summary>
    public static IReadOnlyList<string> Problems { get; } =
        [Spreadsheet, "import-unknown", "import-too-long", "import-nothing", "import-twice", "import-area-unchosen", "import-overlaps", Pending];

    /// <summary>What the content says; null when there is none.</summary>
    public ImportReading? Reading(CrimeInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return input.ImportText.Length == 0 ? null : reader.Read(input.ImportText);
    }

    /// <summary>Why the content is not part of the case; null when there is none or it is being added.</summary>
    public string? Problem(CrimeFacts known, CrimeInput input)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(input);
        if (input.ImportId.Length > 0)
        {
            return null;
        }

        return Reading(input) is not { } reading ? TypedText.OrNull(input.ImportProblem) : reading switch
        {
            { Form: ImportForm.TooLong } => "import-too-long",
            { Form: ImportForm.Unknown } => "import-unknown",
            { Taken: 0 } => "import-nothing",
            _ when known.Imports.Any(import => import.Id == IdOf(input) || import.Sha256 == HashOf(input)) => "import-twice",
            { Form: ImportForm.Months } when input.Areas.All(area => area.Id != input.ImportAreaId) => "import-area-unchosen",
            { Form: ImportForm.Months } when Overlaps(known, input, reading) => "import-overlaps",
            _ => Pending,
        };
    }

    /// <summary>Takes a file that came with the form. Its text is shown for the user to look at.</summary>
    public static void Take(CrimeInput input, ReceivedFile file)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(file);
        var text = ImportEncoding.Read(file.Content);
        input.ImportProblem = text is not null ? "" : ImportEncoding.IsWorkbook(file.Content) ? Spreadsheet : "import-unknown";
        input.ImportText = TypedText.Clean(text);
        input.ImportFileName = file.Name;
        input.ImportSha256 = file.Sha256;
        input.ImportTextSha256 = Hash(input.ImportText);
    }

    /// <summary>Marks the content as added, when nothing hinders.</summary>
    public void Accept(CrimeFacts known, CrimeInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        input.ImportId = Problem(known, input) == Pending ? IdOf(input) : "";
    }

    /// <summary>Forgets the content.</summary>
    public static void Clear(CrimeInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        (input.ImportText, input.ImportFileName, input.ImportSha256, input.ImportTextSha256) = ("", "", "", "");
        (input.ImportProblem, input.ImportAreaId, input.ImportType, input.ImportId) = ("", "", "", "");
    }

    /// <summary>The facts with the content as a source of its own. Done twice it makes no difference.</summary>
    public CrimeFacts AddTo(CrimeFacts crime, CrimeInput input)
    {
        ArgumentNullException.ThrowIfNull(crime);
        ArgumentNullException.ThrowIfNull(input);
        if (input.ImportId.Length == 0 || Reading(input) is not { } reading)
        {
            return crime;
        }

        var (id, type) = (input.ImportId, TypedChoice.Read<OffenceType>(input.ImportType));
        var source = new CrimeImport { Id = id, FileName = IsAsUploaded(input) ? TypedText.OrNull(input.ImportFileName) : null, Sha256 = HashOf(input) };
        return crime with
        {
            Imports = [.. crime.Imports.Where(import => import.Id != id), source],
            Incidents = [.. crime.Incidents.Where(row => row.ImportId != id), .. reading.Incidents.Select(row => row with { ImportId = id })],
            MonthlyCounts = [.. crime.MonthlyCounts.Where(row => row.ImportId != id), .. reading.Months.Select(row => row with { ImportId = id, AreaId = input.ImportAreaId, Type = type })],
        };
    }

    /// <summary>Whether the text is what the file was read as; when it has been changed, the hash and name of the file are no longer its own.</summary>
    public static bool IsAsUploaded(CrimeInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return input.ImportSha256.Length > 0 && Hash(input.ImportText) == input.ImportTextSha256;
    }

    private static bool Overlaps(CrimeFacts known, CrimeInput input, ImportReading reading)
    {
        var type = TypedChoice.Read<OffenceType>(input.ImportType);
        var taken = known.MonthlyCounts.Where(row => row.AreaId == input.ImportAreaId && row.Type == type).Select(row => row.Month)
            .Concat(input.Counts.Where(column => column.AreaId == input.ImportAreaId && column.Type == TypedChoice.Write(type)).SelectMany(column => column.Months).Where(month => month.Count.Length > 0).Select(month => month.Period))
            .ToHashSet(StringComparer.Ordinal);
        return reading.Months.Any(row => taken.Contains(row.Month));
    }

    private static string HashOf(CrimeInput input) => IsAsUploaded(input) ? input.ImportSha256 : Hash(input.ImportText);

    private static string IdOf(CrimeInput input) => "import-" + HashOf(input)[..12];

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
