using FsCheck;
using FsCheck.Fluent;
using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Documents;
using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Domain.Evidence;
using OppnaDrogscener.Domain.Evidence.Analysis;
using OppnaDrogscener.Domain.Statistics;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Evidence;

/// <summary>What holds of an analysis whatever the facts are.</summary>
public sealed class AnalysisInvariantTests
{
    private static readonly DateOnly Day = new(2026, 11, 23);

    private static Gen<(LocalMoment, LocalMoment, int)> Rows =>
        from start in Gen.Choose(0, 2 * 365 * 24 * 60)
        from minutes in Gen.Choose(0, 26 * 60)
        from count in Gen.Choose(1, 9)
        select (At(start), At(start + minutes), count);

    private static Gen<WeekMatrix> Matrices => Gen.Choose(0, 9).ArrayOf(24).ArrayOf(7).Where(rows => rows.Sum(row => row.Sum()) > 0)
        .Select(rows => new WeekMatrix([.. rows.Select(row => (IReadOnlyList<double>)[.. row.Select(cell => (double)cell)])]));

    [Fact]
    public void Aoristic_AnyRows_WeightsSumToTheOffencesUsed() => Invariant.Holds(Rows.ArrayOf(12), rows =>
    {
        var weights = AoristicWeights.Of(rows);
        return Math.Abs(weights.Matrix.Total - weights.Used) < 1e-6 && weights.Used + weights.Dropped == rows.Sum(row => row.Item3)
            && weights.Dropped == rows.Where(row => !AoristicWeights.CanSpread(row.Item1, row.Item2)).Sum(row => row.Item3);
    });

    [Fact]
    public void WeekWindow_AnyMatrix_HoldsTheShareAndContainsExactlyItsHours() => Invariant.Holds(
        from matrix in Matrices from q in Gen.Elements(0.5, 0.6, 0.7, 0.8) select (matrix, q), pair =>
        {
            var found = ShortestWindow.OfWeek(pair.matrix, pair.q).Value!;
            var inside = (from day in Enumerable.Range(0, 7) from hour in Enumerable.Range(0, 24) where found.Window.Contains(day, hour) select pair.matrix[day, hour]).ToList();
            return found.Share >= pair.q - 1e-9 && inside.Count == found.Window.HoursPerWeek && Math.Abs(inside.Sum() - found.Covered) < 1e-6 && found.FewestCells <= found.Window.HoursPerWeek;
        }, tries: 40);

    [Fact]
    public void Suppression_AnyRow_IsNotUndoneBySubtraction() => Invariant.Holds(Gen.Choose(0, 12).ArrayOf(6), row =>
    {
        var hidden = Suppression.Withheld([.. row.Select(count => (double)count)]);
        var sum = hidden.Sum(cell => row[cell]);
        return hidden.Count != 1 || sum == row.Sum();
    });

    [Fact]
    public void Analysis_AnyFacts_TellsItselfInBothLanguages() => Invariant.Holds(Gen.Choose(0, 100_000), seed =>
    {
        var analysis = CrimeAnalysis.Of(RandomFacts.Of(seed));
        foreach (var language in Enum.GetValues<TextLanguage>())
        {
            var words = new AnalysisWords(Desk.Of.Templates.Texts, Day, language);
            var parts = AnalysisTelling.Of(analysis);
            List<AnalysisTable> tables = [.. parts.SelectMany(part => part.Tables), .. new[] { FigureTables.Months(analysis), FigureTables.Hours(analysis) }.OfType<AnalysisTable>()];
            List<string> said = [.. parts.Select(words.Heading), .. parts.SelectMany(part => part.Statements).Select(words.Sentence), .. EvidenceGaps.Of(analysis).SelectMany(gap => new[] { words.Gap(gap), words.ToDo(gap) }),
                .. tables.SelectMany(table => table.Columns.Select(words.Column).Append(words.Caption(table)).Concat(table.Rows.SelectMany(row => row.Select(words.Cell))))];
            var figures = new AnalysisFigures(analysis, new Words(Desk.Of.Templates.Texts.Words(Day, language), language));
            _ = (figures.Months(), figures.Hours(), figures.Types());
            if (said.Any(text => text.Contains("NaN", StringComparison.Ordinal)) || tables.Any(table => table.Rows.Any(row => row.Count != table.Columns.Count)))
            {
                return false;
            }
        }

        return true;
    }, tries: 250);

    [Fact]
    public void Proposals_AnyFacts_HoldTheShareThatWasWanted() => Invariant.Holds(Gen.Choose(0, 100_000), seed =>
        CrimeAnalysis.Of(RandomFacts.Of(seed)).Hours is not { } hours || hours.Proposals.All(one => one.Share >= one.Wanted - 1e-9 && one.Interval.Contains(one.Share)), tries: 250);

    [Fact]
    public void Types_AnyFacts_AddUpAndHolmNeverSharpens() => Invariant.Holds(Gen.Choose(0, 100_000), seed =>
    {
        var types = CrimeAnalysis.Of(RandomFacts.Of(seed)).Types;
        return types.Lines.Sum(line => line.Count) == types.Total && Enum.GetValues<OffenceOrigin>().Sum(types.Of) == types.Total
            && types.Lines.All(line => line.AdjustedP is not { } p || p >= line.Quotient!.Value.Value!.MidPTwoSided - 1e-12);
    }, tries: 250);

    private static LocalMoment At(int minutes)
    {
        var (days, rest) = Math.DivRem(minutes, 24 * 60);
        return new LocalMoment(new DateOnly(2024, 1, 1).AddDays(days), new TimeOnly(rest / 60, rest % 60));
    }
}
