namespace OppnaDrogscener.Importing.Reading;

/// <summary>A value and how often it stands.</summary>
public sealed record ValueCount(string Value, long Count);
