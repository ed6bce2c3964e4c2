namespace OppnaDrogscener.Web.Pages.Cases.Steps.Crime;

/// <summary>One column of counts per month, typed by hand.</summary>
public sealed class CountsInput
{
    public string AreaId { get; set; } = "";

    /// <summary>Type of offence; empty for all offences together.</summary>
    public string Type { get; set; } = "";

    /// <summary>The source that the numbers were read from; empty when it is not told.</summary>
    public string SourceId { get; set; } = "";

    public List<MonthInput> Months { get; set; } = [];

    /// <summary>Whether no number is typed.</summary>
    public bool IsBlank() => Months.All(month => month.Count.Length == 0);
}
