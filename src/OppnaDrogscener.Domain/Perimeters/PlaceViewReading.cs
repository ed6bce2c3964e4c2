namespace OppnaDrogscener.Domain.Perimeters;

/// <summary>A camera that may see a place.</summary>
/// <param name="Camera">The camera's id.</param>
/// <param name="Index">The camera's place in the facts.</param>
/// <param name="Metres">From the camera to the place.</param>
public sealed record PlaceViewReading(string Camera, int Index, double Metres);
