using System.Text;

namespace OppnaDrogscener.Maps.Reading;

/// <summary>Text of a table: UTF-8, else Latin 1 where nothing in it is a control character.</summary>
internal static class TextFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Read(ReadOnlySpan<byte> bytes)
    {
        var text = Decoded(bytes).TrimStart('\uFEFF');
        return text.Any(letter => char.IsControl(letter) && letter is not ('\t' or '\r' or '\n'))
            ? throw new MapRefusedException(RefusalReasons.UnknownKind)
            : text;
    }

    private static string Decoded(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(bytes);
        }
    }
}
