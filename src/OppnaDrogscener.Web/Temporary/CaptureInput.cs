using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Temporary;

/// <summary>What is asked before temporary monitoring starts, as typed on a phone.</summary>
public sealed class CaptureInput
{
    /// <summary>Hours round the clock.</summary>
    public const string Always = "always";

    /// <summary>The same hours every day.</summary>
    public const string Daily = "daily";

    /// <summary>Regime and ground, such as <c>METODBOK:one-month</c>.</summary>
    public string Ground { get; set; } = "";

    /// <summary>The conditions that are said to hold: a ground's value, a slash and the condition.</summary>
    public List<string> Conditions { get; set; } = [];

    /// <summary>The purposes: a ground's value, a slash and the purpose.</summary>
    public List<string> Purposes { get; set; } = [];

    public string PlaceName { get; set; } = "";

    public string Address { get; set; } = "";

    public string Position { get; set; } = "";

    public string MunicipalityCode { get; set; } = "";

    public string SpecialReason { get; set; } = "";

    public string Mount { get; set; } = "";

    public string Equipment { get; set; } = "";

    public string Sound { get; set; } = "";

    public string SoundReason { get; set; } = "";

    /// <summary><see cref="Always"/> or <see cref="Daily"/>.</summary>
    public string Hours { get; set; } = "";

    public string From { get; set; } = "";

    public string To { get; set; } = "";

    public TypedDate Start { get; set; } = new();

    public string DecidedBy { get; set; } = "";
}
