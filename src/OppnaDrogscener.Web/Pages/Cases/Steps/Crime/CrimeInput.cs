using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Crime;

/// <summary>The answers as typed. Incidents and counts that came from a file are not here: they are kept in the facts and only summed up.</summary>
public sealed class CrimeInput
{
    public TypedDate From { get; set; } = new();

    public TypedDate To { get; set; } = new();

    public List<string> TargetedOffences { get; set; } = [];

    public List<AreaInput> Areas { get; set; } = [];

    /// <summary>Columns of numbers, one for each area and type that is asked for.</summary>
    public List<CountsInput> Counts { get; set; } = [];

    public List<SourceInput> Sources { get; set; } = [];

    public List<HourCountsInput> HourCounts { get; set; } = [];

    public string VisitorsSource { get; set; } = "";

    public string VisitorsEstimated { get; set; } = "";

    public List<VisitorHoursInput> VisitorHours { get; set; } = [];

    public string Description { get; set; } = "";

    public string Unreported { get; set; } = "";
}
