using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Perimeter;

/// <summary>A mask as typed.</summary>
public sealed class MaskInput : ITypedRecord
{
    public string Id { get; set; } = "";

    public string Name { get; set; } = "";

    public string Shape { get; set; } = "";

    /// <summary>The cameras that carry it; none chosen = all.</summary>
    public List<string> CameraIds { get; set; } = [];

    public string Reason { get; set; } = "";

    /// <summary>How the outline came to be, where it was made on the page (<see cref="TypedProvenance"/>); empty otherwise.</summary>
    public string Origin { get; set; } = "";
}
