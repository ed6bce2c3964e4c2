namespace OppnaDrogscener.Domain.Cases.Reading;

/// <summary>
/// What a value's shape can't say: that a period doesn't end before it begins, that ids are unique and point at
/// something, that outlines can be real places. Judging the case is not done here; that is the checks' work.
/// </summary>
internal static class FactsRules
{
    public static IEnumerable<FactProblem> Problems(CaseFile file, KnownIds known)
    {
        var facts = file.Facts;
        return
        [
            .. PeriodRules.Problems(facts),
            .. IdRules.Problems(facts),
            .. ReferenceRules.Problems(facts),
            .. KnownIdRules.Problems(facts, known),
            .. ShapeRules.Problems(facts.Perimeter, facts.Crime),
        ];
    }
}
