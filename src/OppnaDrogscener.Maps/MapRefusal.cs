namespace OppnaDrogscener.Maps;

/// <summary>Why a file is refused. Nothing has then been changed.</summary>
/// <param name="Reason">One of <see cref="RefusalReasons"/>; its words stand in templates/map-files.md.</param>
/// <param name="Place">Where in the file; null when it is about the whole of it.</param>
/// <param name="Found">What stood there.</param>
/// <param name="Limit">The bound that was passed.</param>
public sealed record MapRefusal(string Reason, MapPlace? Place = null, string? Found = null, long? Limit = null);
