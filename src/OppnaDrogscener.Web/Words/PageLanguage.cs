using OppnaDrogscener.Documents.Templates;

namespace OppnaDrogscener.Web.Words;

/// <summary>The language of the pages: Swedish, or English by a cookie that the language link sets.</summary>
public static class PageLanguage
{
    public const string Cookie = "sprak";
    public const string Swedish = "sv";
    public const string English = "en";

    /// <summary>The language of a request.</summary>
    public static TextLanguage Of(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Request.Cookies[Cookie] == English ? TextLanguage.English : TextLanguage.Swedish;
    }

    /// <summary>The language tag for HTML.</summary>
    public static string Tag(TextLanguage language) => language == TextLanguage.English ? English : Swedish;
}
