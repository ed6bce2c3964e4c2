using System.Text.Json.Nodes;

namespace OppnaDrogscener.Domain.Checks;

/// <summary>A fact set to another value.</summary>
/// <param name="Path">JSON path of the fact.</param>
/// <param name="Value">The new value as JSON.</param>
public sealed record FactChange(string Path, JsonNode Value);
