namespace OppnaDrogscener.Web.Pages.Cases.Steps.Crime;

/// <summary>People at the place per clock hour as typed.</summary>
public sealed class VisitorHoursInput
{
    public string Days { get; set; } = "";

    /// <summary>24 averages, hour 00–01 first.</summary>
    public List<string> People { get; set; } = [];
}
