namespace OppnaDrogscener.Domain.Geometry;

/// <summary>A sensitive place in view.</summary>
/// <param name="Place">The place.</param>
/// <param name="Camera">Key of the nearest camera that sees it.</param>
/// <param name="Distance">From that camera to the place.</param>
public sealed record SensitiveSighting(SensitivePlace Place, string Camera, Metres Distance);
