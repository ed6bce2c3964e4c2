namespace OppnaDrogscener.Domain.Geometry;

/// <summary>A side of a line, seen in its direction.</summary>
public enum LineSide
{
    Left,
    Right,
    Both,
}
