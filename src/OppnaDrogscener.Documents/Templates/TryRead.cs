namespace OppnaDrogscener.Documents.Templates;

/// <summary>Reads a value from its written form; false when the form is wrong.</summary>
public delegate bool TryRead<T>(string text, out T value);
