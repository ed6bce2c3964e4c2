namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>
/// A Swedish organisation number: ten digits, a hyphen allowed before the last four, the third digit at least 2
/// (which tells it from a personal identity number), the last a check digit by the Luhn formula (modulus 10).
/// </summary>
public static class OrganisationNumber
{
    private const int Length = 10;

    /// <summary>Whether the text has the form of an organisation number, whatever its check digit.</summary>
    public static bool HasForm(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var digits = Digits(text);
        return digits.Length == Length && digits.All(char.IsAsciiDigit) && digits[2] >= '2';
    }

    /// <summary>Whether the form and the check digit are right.</summary>
    public static bool IsValid(string text) => HasForm(text) && CheckSum(Digits(text)) % 10 == 0;

    private static string Digits(string text) =>
        text.Length == Length + 1 && text[6] == '-' ? text.Remove(6, 1) : text;

    private static int CheckSum(string digits) => digits.Select((digit, index) =>
    {
        var value = (digit - '0') * (index % 2 == 0 ? 2 : 1);
        return value > 9 ? value - 9 : value;
    }).Sum();
}
