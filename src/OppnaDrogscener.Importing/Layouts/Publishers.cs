namespace OppnaDrogscener.Importing.Layouts;

/// <summary>Who hands out files of a known layout; the names stand in the host's templates as <c>publisher-…</c>.</summary>
public static class Publishers
{
    /// <summary>Brottsförebyggande rådet.</summary>
    public const string CrimeCouncil = "crime-council";

    /// <summary>Polismyndigheten.</summary>
    public const string Police = "police";
}
