using System.Globalization;
using System.Text.Json.Nodes;
using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Domain.Cases.Reading.Shapes;

/// <summary>Days from 1950 to 2100, inclusive: outside them a date in a case is a slip of the pen.</summary>
internal static class DateShape
{
    private const int FirstYear = 1950;
    private const int LastYear = 2100;

    public static ParsedTextShape Create() => new("yyyy-MM-dd", text => IsPlausible(Day(text)),
        () => new JsonObject { ["type"] = "string", ["format"] = "date" });

    public static ParsedTextShape CreateMoment() => new("yyyy-MM-dd / yyyy-MM-ddTHH:mm", text => IsPlausible(LocalMoment.Parse(text)?.Day),
        () => new JsonObject { ["type"] = "string", ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2})?$" });

    /// <summary>Reads yyyy-MM-dd exactly.</summary>
    public static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static bool IsPlausible(DateOnly? day) => day is { Year: >= FirstYear and <= LastYear };
}
