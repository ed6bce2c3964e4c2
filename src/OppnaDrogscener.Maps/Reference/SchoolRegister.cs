using System.Globalization;
using OppnaDrogscener.Domain.Geometry;
using OppnaDrogscener.Maps.Reading;

namespace OppnaDrogscener.Maps.Reference;

/// <summary>The school units that come with the program: a sample of the country, not every school.</summary>
public static class SchoolRegister
{
    private const string Resource = "schools.csv";
    private static readonly Lazy<IReadOnlyList<SchoolUnit>> Units = new(Read);

    /// <summary>Every unit, by code.</summary>
    public static IReadOnlyList<SchoolUnit> All => Units.Value;

    private static IReadOnlyList<SchoolUnit> Read()
    {
        using var stream = typeof(SchoolRegister).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException($"The resource {Resource} is missing.");
        using var reader = new StreamReader(stream);
        return [.. TableText.Rows(reader.ReadToEnd(), [';']).Skip(1).Select(row => new SchoolUnit(row[0], row[1], row[2], new GridPoint(Number(row[3]), Number(row[4]), SwerefZone.Tm)))];
    }

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
