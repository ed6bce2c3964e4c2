using OppnaDrogscener.Domain.Geometry;

namespace OppnaDrogscener.Maps.Reference;

/// <summary>A school unit of the national register.</summary>
/// <param name="Code">Code of the unit.</param>
/// <param name="Name">Its name.</param>
/// <param name="Forms">Forms of school, comma between; empty where not known.</param>
/// <param name="Position">Its visiting address, in SWEREF 99 TM.</param>
public sealed record SchoolUnit(string Code, string Name, string Forms, GridPoint Position);
