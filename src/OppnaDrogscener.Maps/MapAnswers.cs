using OppnaDrogscener.Domain.Geometry;

namespace OppnaDrogscener.Maps;

/// <summary>What the user has answered about a file.</summary>
/// <param name="System">The coordinate system, where the file does not name one; what the file names goes before it.</param>
/// <param name="SwapAxes">That the two axes have changed places.</param>
public sealed record MapAnswers(CoordinateSystem? System = null, bool SwapAxes = false)
{
    /// <summary>Nothing answered yet.</summary>
    public static MapAnswers None { get; } = new();
}
