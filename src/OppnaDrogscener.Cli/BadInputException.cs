namespace OppnaDrogscener.Cli;

/// <summary>Something on the command line or in a file can't be used. The message is the line that the user reads.</summary>
public sealed class BadInputException(string message) : Exception(message);
