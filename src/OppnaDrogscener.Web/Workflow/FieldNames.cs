using System.Text;

namespace OppnaDrogscener.Web.Workflow;

/// <summary>From the name of a form field to its id in the page.</summary>
public static class FieldNames
{
    /// <summary>Letters and digits are kept, all else becomes an underscore: <c>Input.Measures[2].Name</c> becomes <c>Input_Measures_2__Name</c>.</summary>
    public static string IdOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var id = new StringBuilder(name.Length);
        foreach (var character in name)
        {
            id.Append(char.IsAsciiLetterOrDigit(character) ? character : '_');
        }

        return id.ToString();
    }
}
