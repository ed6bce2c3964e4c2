namespace OppnaDrogscener.Domain.Clock;

/// <summary>One step of the counting, to be told in words.</summary>
/// <param name="Key">Which sentence: a key in templates/clock/steps.md.</param>
/// <param name="Days">The days that the sentence names, by placeholder.</param>
/// <param name="Numbers">The numbers that the sentence names, by placeholder.</param>
/// <param name="WhyNotWorking">What kind of day <c>day</c> is, when the step is about a day that is no working day.</param>
public sealed record ClockStep(
    string Key,
    IReadOnlyDictionary<string, DateOnly> Days,
    IReadOnlyDictionary<string, int> Numbers,
    NonWorkingDay? WhyNotWorking = null);
