namespace OppnaDrogscener.Tests.Statistics.Vectors;

/// <summary>What our code answers, by the names that the vectors use. Null means withheld or unbounded.</summary>
public sealed class Answers : Dictionary<string, object?>;
