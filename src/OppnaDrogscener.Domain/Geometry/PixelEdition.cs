namespace OppnaDrogscener.Domain.Geometry;

/// <summary>Which edition of the standard for video surveillance names the levels (methods C07).</summary>
public enum PixelEdition
{
    /// <summary>EN 62676-4:2015 (IEC 62676-4:2014), withdrawn as IEC standard in October 2025.</summary>
    En62676Of2015,

    /// <summary>IEC 62676-4:2025, the default.</summary>
    Iec62676Of2025,
}
