namespace OppnaDrogscener.Importing.Layouts;

/// <summary>What a column is used for.</summary>
public enum ColumnUse
{
    /// <summary>Not read.</summary>
    Ignore,

    /// <summary>Offence code (brottskod).</summary>
    Code,

    /// <summary>Type of offence in words.</summary>
    Offence,

    /// <summary>Day, or day and time, when it began.</summary>
    Date,

    /// <summary>Time of day when it began.</summary>
    Time,

    /// <summary>Day, or day and time, when it ended at the latest.</summary>
    EndDate,

    /// <summary>Time of day when it ended at the latest.</summary>
    EndTime,

    /// <summary>Number of offences.</summary>
    Count,

    /// <summary>Case number at the police.</summary>
    CaseNumber,

    /// <summary>Municipality or region.</summary>
    Area,

    /// <summary>A smaller area than the municipality.</summary>
    District,

    /// <summary>Street or name of a place.</summary>
    Street,

    /// <summary>Number in the street.</summary>
    StreetNumber,

    /// <summary>Degrees north.</summary>
    Latitude,

    /// <summary>Degrees east.</summary>
    Longitude,

    /// <summary>Metres north in one of the SWEREF 99 systems.</summary>
    Northing,

    /// <summary>Metres east in the same system.</summary>
    Easting,

    /// <summary>Year.</summary>
    Year,

    /// <summary>Month, by number or name.</summary>
    Month,

    /// <summary>Month, quarter or year in one cell.</summary>
    Period,

    /// <summary>Whether the number is preliminary.</summary>
    Preliminary,

    /// <summary>Number of offences in the month that the heading names.</summary>
    MonthCount,

    /// <summary>Sum of the months; compared, never counted.</summary>
    Total,
}
