using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Importing.Reading;

/// <summary>What a code or a name was found to stand for.</summary>
/// <param name="Code">Four digits; null when there is no code.</param>
/// <param name="Type">Type group; null when not known.</param>
/// <param name="IsDiscontinued">Whether the code is no longer used.</param>
/// <param name="IsPadded">Whether a leading zero was put back.</param>
internal sealed record Coded(string? Code, OffenceType? Type, bool IsDiscontinued, bool IsPadded)
{
    /// <summary>Neither code nor known name.</summary>
    public static Coded Nothing { get; } = new(null, null, false, false);
}
