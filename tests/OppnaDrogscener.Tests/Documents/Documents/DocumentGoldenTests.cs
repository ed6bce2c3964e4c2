using OppnaDrogscener.Documents.PublicVersions;
using OppnaDrogscener.Documents.Rendering;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Tests.Documents.Support;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Documents.Documents;

/// <summary>The whole text of each document, for a lawyer to read as a diff.</summary>
public sealed class DocumentGoldenTests
{
    public static TheoryData<string, string> All => new()
    {
        { "torg-lulea", "permit-application" },
        { "stora-torget", "permit-application" },
        { "tunt-underlag", "permit-application" },
        { "bedomning-2025", "documented-assessment" },
        { "bedomning-2025", "register" },
        { "jarva-tillfallig", "temporary-decision" },
        { "torg-lulea", "sign" },
        { "torg-lulea", "evaluation" },
    };

    [Theory]
    [MemberData(nameof(All))]
    public void PlainText_IsAsApproved(string sample, string document) => Golden.Verify(
        $"tests/OppnaDrogscener.Tests/Golden/documents/{sample}.{document}.approved.txt",
        PlainTextRenderer.Render(Composed.Sample(sample, document)));

    public static TheoryData<string, DecisionOutcome> Decisions => new()
    {
        { "torg-lulea", DecisionOutcome.PartlyGranted },
        { "torg-lulea", DecisionOutcome.Refused },
        { "torg-lulea", DecisionOutcome.WrittenOff },
    };

    [Theory]
    [MemberData(nameof(Decisions))]
    public void PlainText_OfADecision_IsAsApproved(string sample, DecisionOutcome outcome) => Golden.Verify(
        $"tests/OppnaDrogscener.Tests/Golden/documents/{sample}.decision-{FactsJson.Word(outcome)}.approved.txt",
        PlainTextRenderer.Render(BoardLetters.Decision(sample, outcome)));

    [Fact]
    public void PlainText_OfARequestForASupplement_IsAsApproved() => Golden.Verify(
        "tests/OppnaDrogscener.Tests/Golden/documents/torg-lulea.supplement-request.approved.txt",
        PlainTextRenderer.Render(BoardLetters.SupplementRequest("torg-lulea")));

    [Theory]
    [InlineData("torg-lulea", "permit-application")]
    public void PlainTextForThePublic_IsAsApproved(string sample, string document) => Golden.Verify(
        $"tests/OppnaDrogscener.Tests/Golden/documents/{sample}.{document}.public.approved.txt",
        PlainTextRenderer.Render(Composed.Of(new PublicVersionMaker(Desk.Of).Make(Composed.Material(sample)), document)));

    [Fact]
    public void EveryApprovedText_IsAskedFor()
    {
        var asked = All.Select(row => $"{row.Data.Item1}.{row.Data.Item2}.approved.txt")
            .Concat(Decisions.Select(row => $"{row.Data.Item1}.decision-{FactsJson.Word(row.Data.Item2)}.approved.txt"))
            .Append("torg-lulea.permit-application.public.approved.txt")
            .Append("torg-lulea.supplement-request.approved.txt").Order();
        var there = Directory.EnumerateFiles(RepositoryFolder.PathTo("tests", "OppnaDrogscener.Tests", "Golden", "documents")).Select(Path.GetFileName).Order();

        Assert.Equal(asked, there);
    }
}
