using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Crime;

/// <summary>Offences per clock hour as typed.</summary>
public sealed class HourCountsInput
{
    public string SourceId { get; set; } = "";

    public string Days { get; set; } = "";

    public TypedDate From { get; set; } = new();

    public TypedDate To { get; set; } = new();

    /// <summary>24 numbers, hour 00–01 first.</summary>
    public List<string> Hours { get; set; } = [];
}
