using NetTopologySuite.Geometries;

namespace OppnaDrogscener.Domain.Geometry;

/// <summary>One edge of a <see cref="RadialField"/>.</summary>
/// <param name="Line">The edge as seen from the camera, up to where it ends.</param>
/// <param name="IsClosed">No edge: the directions outside a sector, in which nothing is seen.</param>
/// <param name="Corner">The corner of the field where it ends; null where it is only cut due west.</param>
internal readonly record struct FieldEdge(Stretch Line, bool IsClosed, Coordinate? Corner);
