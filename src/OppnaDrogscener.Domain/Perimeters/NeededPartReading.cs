namespace OppnaDrogscener.Domain.Perimeters;

/// <summary>One part of the needed area.</summary>
/// <param name="Index">Place in the facts, from 0.</param>
/// <param name="SquareMetres">Its size.</param>
public sealed record NeededPartReading(int Index, double SquareMetres);
