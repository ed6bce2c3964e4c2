using System.Text.Json.Serialization;
using OppnaDrogscener.Domain.Checks;

namespace OppnaDrogscener.Domain.Perimeters;

/// <summary>What one camera could give up, all others as they are.</summary>
/// <param name="Index">Place in the facts, from 0.</param>
/// <param name="Id">The camera's id.</param>
/// <param name="CanGo">It adds nothing: neither needed ground nor, where it is to identify, needed ground seen so finely.</param>
/// <param name="SavedSquareMetres">Ground outside that disappears, by removing it or by the trim.</param>
/// <param name="Trim">How it can be cut down; null when it can go.</param>
/// <param name="Change">The one change that makes it so: removal, or the trim. Not written, since it may hold the whole perimeter.</param>
public sealed record CameraAdviceReading(int Index, string Id, bool CanGo, double SavedSquareMetres, TrimReading? Trim,
    [property: JsonIgnore] FactChange Change);
