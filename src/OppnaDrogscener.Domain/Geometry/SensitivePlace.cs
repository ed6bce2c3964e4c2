namespace OppnaDrogscener.Domain.Geometry;

/// <summary>A place whose view needs a mask or a reason: dwellings, a school, a preschool, health care, worship, outdoor serving.</summary>
/// <param name="Key">What tells it from others in the case.</param>
/// <param name="Position">Its address point or entrance.</param>
/// <param name="Dwellings">Number of dwellings at the point; 0 for anything but housing.</param>
public sealed record SensitivePlace(string Key, GridPoint Position, int Dwellings = 0);
