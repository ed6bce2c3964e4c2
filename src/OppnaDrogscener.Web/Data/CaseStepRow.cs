namespace OppnaDrogscener.Web.Data;

/// <summary>
/// The part of a draft's facts that one step owns. Each row has its own version, so that two people can work on two steps
/// and an autosave touches little.
/// </summary>
public sealed class CaseStepRow
{
    public Guid CaseId { get; init; }

    /// <summary>The step's id; <see cref="RestId"/> for facts that no step owns.</summary>
    public required string StepId { get; init; }

    /// <summary>The row with facts that came with a case file and that no step asks for.</summary>
    public const string RestId = "rest";

    /// <summary>A part of the facts as JSON, such as <c>{"place":{…}}</c>. Always valid.</summary>
    public required string Json { get; set; }

    /// <summary>The answers exactly as typed, where they could not all be understood; else null.</summary>
    public string? Raw { get; set; }

    public DateTimeOffset UpdatedAt { get; set; }

    public Guid UpdatedBy { get; set; }

    /// <summary>Grows by one with every save; 1 at the first.</summary>
    public int Version { get; set; }
}
