using System.Buffers;
using System.Text.Json;

namespace OppnaDrogscener.Maps.Reading;

/// <summary>Tells broken JSON from JSON that is nested too deep, with line and byte, before anything is built of it.</summary>
internal static class JsonCheck
{
    private const int DepthOfAll = 1_000;
    private static readonly SearchValues<byte> BeforeNumber = SearchValues.Create(" \t\r\n,:-"u8);

    public static void Run(ReadOnlySpan<byte> json, int depth)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = DepthOfAll });
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth >= depth)
                {
                    throw new MapRefusedException(RefusalReasons.TooDeep, null, null, depth);
                }
            }
        }
        catch (JsonException broken)
        {
            var place = new MapPlace(null, 1 + broken.LineNumber, 1 + broken.BytePositionInLine);
            throw reader.CurrentDepth >= depth ? new MapRefusedException(RefusalReasons.TooDeep, null, null, depth)
                : NoNumber(json[(int)reader.BytesConsumed..]) is { } found ? new MapRefusedException(RefusalReasons.NotNumber, place, found)
                : new MapRefusedException(RefusalReasons.NotJson, place);
        }
    }

    /// <summary>What some programs write for a number that they do not have.</summary>
    private static string? NoNumber(ReadOnlySpan<byte> rest)
    {
        var first = rest.IndexOfAnyExcept(BeforeNumber);
        return first < 0 ? null
            : rest[first..].StartsWith("NaN"u8) ? "NaN"
            : rest[first..].StartsWith("Infinity"u8) ? "Infinity"
            : null;
    }
}
