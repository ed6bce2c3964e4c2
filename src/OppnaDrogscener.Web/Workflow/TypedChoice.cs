using OppnaDrogscener.Domain.Cases.Reading;

namespace OppnaDrogscener.Web.Workflow;

/// <summary>Answers chosen from a list, as the words that stand in case files.</summary>
public static class TypedChoice
{
    public const string Yes = "yes";
    public const string No = "no";

    /// <summary>The value of a closed list; null when nothing or something else is chosen.</summary>
    public static T? Read<T>(string typed)
        where T : struct, Enum => Enum.GetValues<T>().Where(value => FactsJson.Word(value) == typed).Select(value => (T?)value).FirstOrDefault();

    /// <summary>How a value of a closed list is posted; empty when there is none.</summary>
    public static string Write<T>(T? value)
        where T : struct, Enum => value is { } known ? FactsJson.Word(known) : "";

    /// <summary>Yes, no, or nothing chosen.</summary>
    public static bool? ReadFlag(string typed) => typed switch { Yes => true, No => false, _ => null };

    /// <summary>How yes and no are posted.</summary>
    public static string Write(bool? flag) => flag switch { true => Yes, false => No, null => "" };
}
