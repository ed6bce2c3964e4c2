namespace OppnaDrogscener.Web.Pages.Cases.Steps.Monitoring;

/// <summary>Hours on some weekdays as typed.</summary>
public sealed class HoursInput
{
    /// <summary>The weekdays on which the hours begin.</summary>
    public List<string> Days { get; set; } = [];

    public string From { get; set; } = "";

    public string To { get; set; } = "";
}
