using System.Globalization;
using System.Text;

namespace OppnaDrogscener.Web.Data;

/// <summary>The title of a case in the forms that are stored for listing and searching.</summary>
public static class CaseTitle
{
    /// <summary>Characters, inclusive.</summary>
    public const int MaxLength = 300;

    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    /// <summary>Sets the title and what follows from it.</summary>
    public static void Set(CaseFileRow row, string title)
    {
        ArgumentNullException.ThrowIfNull(row);
        row.Title = Shortened(title);
        row.TitleNorm = Normalised(title);
        row.TitleSort = SortKey(title);
    }

    /// <summary>At most <see cref="MaxLength"/> characters.</summary>
    public static string Shortened(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        return title.Length <= MaxLength ? title : title[..MaxLength];
    }

    /// <summary>NFC and lower case: what a search is compared with.</summary>
    public static string Normalised(string title) => Swedish.TextInfo.ToLower(Shortened(title).Normalize(NormalizationForm.FormC));

    /// <summary>Bytes that sort as Swedish does.</summary>
    public static byte[] SortKey(string title) => Swedish.CompareInfo.GetSortKey(Shortened(title), CompareOptions.IgnoreCase).KeyData;
}
