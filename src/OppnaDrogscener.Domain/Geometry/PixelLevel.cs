namespace OppnaDrogscener.Domain.Geometry;

/// <summary>A named level of pixel density, such as "identify" from 250 px/m (EN 62676-4:2015).</summary>
/// <param name="Key">The level's English name in lower case; texts translate it.</param>
/// <param name="Threshold">The least density that reaches the level, inclusive.</param>
public sealed record PixelLevel(string Key, PixelDensity Threshold);
