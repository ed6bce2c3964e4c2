namespace OppnaDrogscener.Domain.Evidence.Analysis;

/// <summary>What an analysis tells, part by part: the same on the page, on the command line and in the appendix.</summary>
public static class AnalysisTelling
{
    /// <summary>The parts in order; a part without anything to tell is left out.</summary>
    public static IReadOnlyList<AnalysisPart> Of(CrimeAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return [.. new[] { SummaryTelling.Of(analysis), LadderTelling.Of(analysis), LevelTelling.Of(analysis), MixTelling.Of(analysis), CourseTelling.Of(analysis), HourTelling.Of(analysis), CaveatTelling.Of(analysis) }
            .Where(part => part.Statements.Count > 0 || part.Tables.Count > 0)];
    }

    /// <summary>One part by its id; null when it has nothing to tell.</summary>
    public static AnalysisPart? Of(CrimeAnalysis analysis, string id) => Of(analysis).FirstOrDefault(part => part.Id == id);
}
