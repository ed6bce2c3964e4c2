namespace OppnaDrogscener.Importing;

/// <summary>Every reason for refusing a file.</summary>
public static class RefusalReasons
{
    /// <summary>There is nothing in it.</summary>
    public const string Empty = "empty";

    /// <summary>More bytes than are taken.</summary>
    public const string TooLarge = "too-large";

    /// <summary>Neither text nor a workbook.</summary>
    public const string NotAList = "not-a-list";

    /// <summary>A workbook of the old binary form, or one with a password.</summary>
    public const string OldWorkbook = "old-workbook";

    /// <summary>A zip file that is no workbook.</summary>
    public const string NotAWorkbook = "not-a-workbook";

    /// <summary>A workbook that unpacks to more than is taken.</summary>
    public const string UnpacksTooLarge = "unpacks-too-large";

    /// <summary>A damaged or cut-off workbook.</summary>
    public const string Damaged = "damaged";

    /// <summary>More columns than are taken.</summary>
    public const string TooManyColumns = "too-many-columns";

    /// <summary>More rows than are taken.</summary>
    public const string TooManyRows = "too-many-rows";

    /// <summary>A row longer than is taken: often a quotation mark that is never closed.</summary>
    public const string RowTooLong = "row-too-long";

    /// <summary>More offences match than a case holds.</summary>
    public const string TooManyOffences = "too-many-offences";

    /// <summary>More counts match than a case holds.</summary>
    public const string TooManyCounts = "too-many-counts";

    /// <summary>The mapping lacks something; asked for before the reading starts.</summary>
    public const string Unmapped = "unmapped";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Empty, TooLarge, NotAList, OldWorkbook, NotAWorkbook, UnpacksTooLarge, Damaged, TooManyColumns, TooManyRows, RowTooLong,
        TooManyOffences, TooManyCounts, Unmapped,
    ];
}
