namespace OppnaDrogscener.Domain.Perimeters;

/// <summary>What is seen at least at one level of pixel density.</summary>
/// <param name="Key">The level's English name in the standard, lower case.</param>
/// <param name="PixelsPerMetre">From so many pixels to the metre.</param>
/// <param name="SeenSquareMetres">Ground that may be seen so finely.</param>
/// <param name="NeededShare">Share of the needed area that certainly is; null without a needed area.</param>
/// <param name="OutsideSquareMetres">Ground outside it that may be; null without a needed area.</param>
/// <param name="Ground">The ground; only for single cameras.</param>
public sealed record LevelReading(
    string Key, double PixelsPerMetre, double SeenSquareMetres, double? NeededShare, double? OutsideSquareMetres, GroundShape? Ground = null);
