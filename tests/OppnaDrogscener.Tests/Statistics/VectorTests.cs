using OppnaDrogscener.Tests.Statistics.Vectors;
using Xunit;

namespace OppnaDrogscener.Tests.Statistics;

/// <summary>
/// Published and independently computed test vectors. The file is tests/data/vectors.json or the one that the variable
/// VECTORS_FILE names; it may hold any subset. A vector is run from its group and inputs, never by its id. Groups that are
/// not built are printed as "not yet" and are no test cases.
/// </summary>
public sealed class VectorTests(ITestOutputHelper output)
{
    private static readonly VectorFile File = VectorFile.Read(VectorFile.Path);

    /// <summary>A row for the file itself, so that a file of nothing but unbuilt groups still has one.</summary>
    private const string TheFile = "file";

    /// <summary>The file, then one row per vector of an implemented group.</summary>
    public static TheoryData<string, string> Ids()
    {
        var rows = new TheoryData<string, string> { { TheFile, "ids" } };
        foreach (var vector in File.Vectors.Where(vector => VectorAnswers.Groups.ContainsKey(vector.Group)))
        {
            rows.Add(vector.Group, vector.Id);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Vector_FromItsInputs_GivesTheExpectedValues(string group, string id)
    {
        if (group == TheFile)
        {
            Assert.Equal(File.Vectors.Count, File.Vectors.DistinctBy(candidate => (candidate.Group, candidate.Id)).Count());
            return;
        }

        var vector = File.Vectors.Single(candidate => candidate.Group == group && candidate.Id == id);

        var answers = VectorAnswers.Groups[group](vector);

        var differences = VectorComparison.Differences(vector, answers);
        Assert.True(differences.Count == 0, string.Join("; ", differences));
    }

    [Fact]
    public void VectorFile_AsRead_SaysWhichGroupsAreNotBuiltYet()
    {
        var missing = File.Groups.Where(group => !VectorAnswers.Groups.ContainsKey(group)).ToList();
        var line = missing.Count == 0 ? "not yet: none" : "not yet: " + string.Join(", ", missing);
        output.WriteLine(line);
        TestContext.Current.AddWarning(line);

        Assert.All(File.Vectors, vector => Assert.NotEmpty(vector.Id));
    }

    [Fact]
    public void Comparison_ValueOffByMoreThanTheTolerance_IsADifference()
    {
        var vector = VectorFile.Parse("""
            { "groups": [ { "id": "X", "vectors": [ { "id": "X-1", "inputs": {}, "tolerance": 0.01,
              "expected": { "a": 1.0, "b": null, "c": [1, 2], "d": "yes", "e": { "k": 1 }, "f_WRONG": 7 } } ] } ] }
            """).Vectors.Single();
        var right = new Answers { ["a"] = 1.005, ["b"] = null, ["c"] = new[] { 1d, 2 }, ["d"] = "yes", ["e"] = new Answers { ["k"] = 1d }, ["f_WRONG"] = 2d };
        var wrong = new Answers { ["a"] = 1.02, ["b"] = 0d, ["c"] = new[] { 1d, 2, 3 }, ["d"] = "no", ["e"] = new Answers(), ["f_WRONG"] = 7d };

        Assert.Empty(VectorComparison.Differences(vector, right));
        Assert.Equal(6, VectorComparison.Differences(vector, wrong).Count);
        Assert.Equal(6, VectorComparison.Differences(vector, []).Count);
    }
}
