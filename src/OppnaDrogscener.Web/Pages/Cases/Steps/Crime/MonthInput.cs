namespace OppnaDrogscener.Web.Pages.Cases.Steps.Crime;

/// <summary>The number of offences in a month as typed.</summary>
public sealed class MonthInput
{
    /// <summary>The month as yyyy-MM.</summary>
    public string Period { get; set; } = "";

    /// <summary>A whole number, two points for a number that the publisher has hidden, or nothing.</summary>
    public string Count { get; set; } = "";
}
