using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Geometry;

namespace OppnaDrogscener.Tests.Support;

/// <summary>A made-up offence.</summary>
/// <param name="Code">A real offence code.</param>
/// <param name="Type">Its type group.</param>
/// <param name="From">When it began.</param>
/// <param name="To">When it ended; the same as the beginning when the time is known.</param>
/// <param name="Position">Where.</param>
/// <param name="IsInside">Whether that is in the area.</param>
public sealed record ConstructedOffence(
    string Code, OffenceType Type, LocalMoment From, LocalMoment To, GridPoint Position, bool IsInside);
