namespace OppnaDrogscener.Domain.Geometry;

/// <summary>Which ring of an outline: both counted from 0, ring 0 being the outer one.</summary>
public readonly record struct RingPlace(int Polygon, int Ring);
