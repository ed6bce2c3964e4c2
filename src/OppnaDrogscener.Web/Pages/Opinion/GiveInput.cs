namespace OppnaDrogscener.Web.Pages.Opinion;

/// <summary>An opinion as the page sends it.</summary>
public sealed class GiveInput
{
    /// <summary>Made with the page, so that the same page sent twice gives one opinion.</summary>
    public string Key { get; set; } = "";

    /// <summary>Who answers.</summary>
    public string Name { get; set; } = "";

    /// <summary>The position of that person.</summary>
    public string Role { get; set; } = "";

    public string Text { get; set; } = "";
}
