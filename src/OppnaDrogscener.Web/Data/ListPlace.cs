using System.Globalization;

namespace OppnaDrogscener.Web.Data;

/// <summary>A place in a list that is ordered by time, for paging without counting rows.</summary>
/// <param name="At">When the last shown case was changed.</param>
/// <param name="Id">Its id, where several were changed in the same millisecond.</param>
public readonly record struct ListPlace(DateTimeOffset At, Guid Id)
{
    /// <summary>The place as it stands in an address.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{At.ToUnixTimeMilliseconds()}.{Id:N}");

    /// <summary>Reads the written form; null when it isn't one.</summary>
    public static ListPlace? Read(string? text)
    {
        var parts = (text ?? "").Split('.');
        return parts.Length == 2
            && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()
            && Guid.TryParseExact(parts[1], "N", out var id)
            ? new ListPlace(DateTimeOffset.FromUnixTimeMilliseconds(at), id)
            : null;
    }
}
