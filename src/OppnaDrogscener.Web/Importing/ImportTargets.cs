namespace OppnaDrogscener.Web.Importing;

/// <summary>What the content may be used for, as chosen.</summary>
public static class ImportTargets
{
    /// <summary>Offences at the place, one by one.</summary>
    public const string Place = "place";

    /// <summary>Numbers for an area that the case does not have yet.</summary>
    public const string New = "new";

    /// <summary>What stands before the id of an area that the case has.</summary>
    public const string Area = "area:";
}
