using System.Text.Encodings.Web;
using System.Text.Json;

namespace OppnaDrogscener.Cli;

/// <summary>How answers to other programs are written.</summary>
internal static class JsonOutput
{
    /// <summary>Indented, LF, letters as they are.</summary>
    public static JsonSerializerOptions Options { get; } = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
