namespace OppnaDrogscener.Importing.Rows;

/// <summary>Blanks around what stands in a cell: also no-break spaces, and the mark that some programs put first in a file.</summary>
internal static class Blanks
{
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return text[start..end];
    }

    private static bool IsBlank(char character) => character is ' ' or '\t' or '\u00A0' or '\uFEFF' || (character > '\u0080' && char.IsWhiteSpace(character)) || character is '\r' or '\n';
}
