namespace OppnaDrogscener.Maps;

/// <summary>Ends a reading from wherever it is; never leaves the project.</summary>
internal sealed class MapRefusedException(MapRefusal refusal) : Exception(refusal.Reason)
{
    public MapRefusedException(string reason, MapPlace? place = null, string? found = null, long? limit = null)
        : this(new MapRefusal(reason, place, found, limit))
    {
    }

    public MapRefusal Refusal { get; } = refusal;
}
