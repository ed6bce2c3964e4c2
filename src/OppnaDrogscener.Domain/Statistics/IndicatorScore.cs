namespace OppnaDrogscener.Domain.Statistics;

/// <summary>
/// The method book's ten indicators of an open drug scene (Stockholm 2018), counted. A sourced checklist, not a statistic:
/// never averaged with rates. Every "present" needs dated evidence, which is for the caller to demand.
/// </summary>
/// <param name="Present">How many are judged present.</param>
/// <param name="Unknown">How many nobody has judged.</param>
public sealed record IndicatorScore(int Present, int Unknown)
{
    /// <summary>Seven of the ten make a qualified open drug scene.</summary>
    public const int Threshold = 7;

    /// <summary>At least seven are present.</summary>
    public bool IsQualified => Present >= Threshold;

    /// <summary>Not qualified yet, but could be if the unknown ones were present.</summary>
    public bool IsUndecided => !IsQualified && Present + Unknown >= Threshold;

    /// <summary>Counts the answers; null means not judged.</summary>
    public static IndicatorScore Of(IEnumerable<bool?> answers)
    {
        var list = answers.ToList();
        return new IndicatorScore(list.Count(answer => answer == true), list.Count(answer => answer is null));
    }
}
