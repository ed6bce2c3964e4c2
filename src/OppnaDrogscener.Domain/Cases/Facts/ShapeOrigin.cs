namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>How a shape came to be.</summary>
public enum ShapeOrigin
{
    Drawn,
    Uploaded,
    Typed,
    Coordinates,

    /// <summary>Proposed by the program and adopted.</summary>
    Proposed,
}
