using System.Text.Json;

namespace OppnaDrogscener.Domain.Checks;

/// <summary>
/// One rule of the legal check. The class name is the sentence that should be true; the id, the file of its words and
/// the folder of its law cases have the same name.
/// </summary>
public abstract class Check
{
    private const string Suffix = "Check";

    private string? id;

    /// <summary>The id, such as permit-required for PermitRequiredCheck. Never changed once published.</summary>
    public string Id => id ??= JsonNamingPolicy.KebabCaseLower.ConvertName(GetType().Name[..^Suffix.Length]);

    /// <summary>Place in the list, 10 for R01, 20 for R02 and so on (law.md section 7), so that there is room between.</summary>
    public abstract int Order { get; }

    /// <summary>Every key of a statement or remedy that this check may use, so that a test can pair them with their words.</summary>
    public abstract IReadOnlyList<string> Keys { get; }

    /// <summary>Judges a case under a regime that uses this check for this kind of body.</summary>
    public abstract Judgement Judge(CaseView view);
}
