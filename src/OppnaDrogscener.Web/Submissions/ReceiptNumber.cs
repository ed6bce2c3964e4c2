using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Submissions;

/// <summary>Numbers of receipts: the year and eight signs that are hard to mistake for each other when read aloud. Unique by the database.</summary>
public static class ReceiptNumber
{
    /// <summary>Douglas Crockford's base 32: no I, L, O or U.</summary>
    private const string Signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>The number of a version of a case that was frozen at a moment, such as <c>2026-7K3M-Q2XR</c>.</summary>
    public static string Of(Guid caseId, int number, DateTimeOffset at)
    {
        var hash = SHA256.HashData(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{caseId:N}.{number}.{at.ToUnixTimeMilliseconds()}")));
        var signs = string.Concat(hash.Take(8).Select(value => Signs[value % Signs.Length]));
        return string.Create(CultureInfo.InvariantCulture, $"{at.SwedishDay().Year}-{signs[..4]}-{signs[4..]}");
    }
}
