namespace OppnaDrogscener.Maps;

/// <summary>What must be asked before a file can be used; never guessed.</summary>
public enum MapQuestion
{
    /// <summary>Which coordinate system the numbers are in: see <see cref="MapFileReading.Candidates"/>.</summary>
    System,

    /// <summary>Whether the two axes have changed places: as they stand the numbers lie outside Sweden, the other way round inside.</summary>
    Axes,
}
