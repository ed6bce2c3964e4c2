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

    /// <summary>Pasted or uploaded content that is not yet part of the facts.</summary>
    public string ImportText { get; set; } = "";

    public string ImportFileName { get; set; } = "";

    /// <summary>SHA-256 of the uploaded bytes.</summary>
    public string ImportSha256 { get; set; } = "";

    /// <summary>SHA-256 of the text that the uploaded bytes were read as: tells whether the text has been changed since.</summary>
    public string ImportTextSha256 { get; set; } = "";

    /// <summary>Why an uploaded file could not be taken; empty when it could.</summary>
    public string ImportProblem { get; set; } = "";

    public string ImportAreaId { get; set; } = "";

    public string ImportType { get; set; } = "";

    /// <summary>Id of the source that the content becomes: given when the user has seen the preview and adds it.</summary>
    public string ImportId { get; set; } = "";

    public List<HourCountsInput> HourCounts { get; set; } = [];

    public string VisitorsSource { get; set; } = "";

    public string VisitorsEstimated { get; set; } = "";

    public List<VisitorHoursInput> VisitorHours { get; set; } = [];

    public string Description { get; set; } = "";

    public string Unreported { get; set; } = "";
}
