namespace OppnaDrogscener.Domain.Reference;

/// <summary>One of Sweden's 290 municipalities.</summary>
/// <param name="Code">Four digits with leading zero; the two first are the county's.</param>
/// <param name="Name">Its name without the word for municipality, in Swedish.</param>
/// <param name="CountyCode">Code of its county.</param>
/// <param name="Population">Residents on <see cref="ReferenceCatalog.PopulationDay"/> (SCB). From 2025 SCB adds deliberate noise.</param>
public sealed record Municipality(string Code, string Name, string CountyCode, int Population);
