using System.Globalization;
using System.Text;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Geometry;

namespace OppnaDrogscener.Tests.Support;

/// <summary>
/// Extracts as the police hand them out, in the four layouts that are known, made by a seeded generator: nobody publishes real
/// rows. Every use of them must say "konstruerat exempel".
/// </summary>
public sealed record PoliceExtract(IReadOnlyList<object?[]> Rows)
{
    private static readonly string[] Streets = ["EXEMPELTORGET", "STORGATAN", "NYGATAN", "KÖPMANGATAN"];
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    /// <summary>A rectangle within the needed area of the sample case for Luleå, so that the files can be tried with it.</summary>
    public static Area Square { get; } = Area.Rectangle(new GridPoint(7292336, 829402, SwerefZone.Tm), new GridPoint(7292380, 829468, SwerefZone.Tm));

    /// <summary>Made-up offences.</summary>
    public static IReadOnlyList<ConstructedOffence> Offences(int perMonth = 20, ulong seed = 11) =>
        ConstructedExtract.Make(Square, seed, new DateOnly(2024, 9, 1), [.. Enumerable.Repeat(perMonth, 24)], ConstructedPattern.EveningSquare);

    /// <summary>By address: days as M/D/YY, times as HHmm, cells padded with blanks, thefts with an interval.</summary>
    public static PoliceExtract ByAddress(IReadOnlyList<ConstructedOffence> offences) => new(
    [
        ["inskrdat", "näpo", "basområde", "gata", "brottskod", "antal", "brottsdag start", "brottsdag slut", "brottstid start", "brottstid slut"],
        .. offences.Select((offence, at) => new object?[]
        {
            Short(offence.From.Day.AddDays(2)), "LULEÅ   ", $"25{at % 4:00} ", $"{(offence.IsInside ? Streets[0] : Streets[1 + at % 3])}          ", offence.Code, 1,
            Short(offence.From.Day), Short(offence.To.Day), $"{offence.From.Time:HHmm}", offence.To == offence.From ? "" : $"{offence.To.Time:HHmm}",
        }),
    ]);

    /// <summary>By position: latitude and longitude, day and time in one cell.</summary>
    public static PoliceExtract ByPosition(IReadOnlyList<ConstructedOffence> offences) => new(
    [
        ["ID", "BROTTSKOD", "LATITUDE", "LONGITUDE", "GATA", "GATUNR", "KOMMUN", "BROTTSDATUMTID_START", "BROTTSDATUMTID_SLUT"],
        .. offences.Select((offence, at) =>
        {
            var point = offence.Position.ToGeo();
            return new object?[]
            {
                $"K{at + 1:0000}-25", offence.Code, Math.Round(point.Latitude, 7), Math.Round(point.Longitude, 7), Streets[at % 4], at % 30 + 1, "LULEÅ",
                $"{offence.From.Day:yyyy-MM-dd} {offence.From.Time:HH:mm}", $"{offence.To.Day:yyyy-MM-dd} {offence.To.Time:HH:mm}",
            };
        }),
    ]);

    /// <summary>By category: a number for each day, area and category; an area that is not known is the text Värde saknas.</summary>
    public static PoliceExtract ByCategory(IReadOnlyList<ConstructedOffence> offences) => new(
    [
        ["Brottsdatum", "Lokalpolisområde", "Kommun", "Brottskategorier", "Anmälda brott"],
        .. offences.GroupBy(offence => (offence.From.Day, offence.Type)).Select((group, at) => new object?[]
        {
            group.Key.Day.ToDateTime(TimeOnly.MinValue), at % 9 == 8 ? "Värde saknas" : "Luleå", at % 5 == 4 ? "Boden" : "Luleå", Category(group.Key.Type), group.Count(),
        }),
    ]);

    /// <summary>Event reports by day and priority.</summary>
    public static PoliceExtract OfEvents(IReadOnlyList<ConstructedOffence> offences) => new(
    [
        ["Datum", "Kommun", "Lokalpolisområde", "PrioSlutlig", "AntalHR"],
        .. offences.GroupBy(offence => offence.From.Day).Select((group, at) => new object?[] { group.Key.ToDateTime(TimeOnly.MinValue), "Luleå", "Luleå", at % 3 + 1, group.Count() * 2 }),
    ]);

    /// <summary>As a workbook.</summary>
    public byte[] ToWorkbook() => TestWorkbook.Of(Rows);

    /// <summary>As text.</summary>
    public string ToText(char separator = ';') => string.Join("\r\n", Rows.Select(row => string.Join(separator, row.Select(Written)))) + "\r\n";

    /// <summary>As text in UTF-8.</summary>
    public byte[] ToCsv(char separator = ';') => Encoding.UTF8.GetBytes(ToText(separator));

    private static string Category(OffenceType type) => type switch
    {
        OffenceType.Violence => "Våldsbrott",
        OffenceType.Robbery => "Rån",
        OffenceType.Threat => "Hot",
        OffenceType.Narcotics => "Narkotikabrott",
        OffenceType.Vandalism => "Skadegörelse",
        OffenceType.Theft => "Stöld",
        _ => "Övriga brott",
    };

    private static string Short(DateOnly day) => day.ToString("M/d/yy", Invariant);

    private static string Written(object? value) => value switch
    {
        null => "",
        DateTime day => day.ToString("yyyy-MM-dd", Invariant),
        IFormattable number => number.ToString(null, Invariant),
        _ => value.ToString()!,
    };
}
