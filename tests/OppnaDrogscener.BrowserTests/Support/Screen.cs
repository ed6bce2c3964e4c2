namespace OppnaDrogscener.BrowserTests.Support;

/// <summary>How a visitor looks at the pages.</summary>
/// <param name="Width">In CSS pixels.</param>
/// <param name="Script">Whether JavaScript runs.</param>
/// <param name="Language">sv or en.</param>
public sealed record Screen(int Width, bool Script, string Language = "sv")
{
    public static Screen Desktop { get; } = new(1280, Script: true);

    public static Screen Phone { get; } = new(390, Script: true);

    public static Screen WithoutScript { get; } = new(1280, Script: false);
}
