using System.Globalization;
using System.Text;
using OppnaDrogscener.Documents.Documents;
using OppnaDrogscener.Domain.Checks;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Structure;

/// <summary>The lists in docs/generated are what the program has. The law timeline is kept by its own test.</summary>
public sealed class GeneratedDocsTests
{
    private static readonly DateOnly AnyDay = new(2026, 11, 23);

    [Fact]
    public void Checks_AreListed()
    {
        var text = new StringBuilder("# Checks\n\nWritten by a test; accept changes with `UPDATE_GOLDEN=1 dotnet test`. B = blocking, S = serious, A = advice; the letter after is how\nwell the rule's source is known (V verified, V2 second-hand, M memory, I inference).\n\n");
        text.Append("| Check | Title |").AppendJoin("", RegimeKeys.Texts.Select(key => $" {key} |")).Append("\n|---|---|").AppendJoin("", RegimeKeys.Texts.Select(_ => "---|")).Append('\n');
        foreach (var check in CheckCatalog.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"| `{check.Id}` | {Desk.Of.Templates.Texts.Check(check.Id, AnyDay).Title} |");
            text.AppendJoin("", Desk.Of.Templates.Regimes.All.Select(regime => $" {Cell(regime, check.Id)} |")).Append('\n');
        }

        Golden.Verify("docs/generated/checks.md", text.ToString());
    }

    [Fact]
    public void Documents_AreListed()
    {
        var text = new StringBuilder("# Documents\n\nWritten by a test; accept changes with `UPDATE_GOLDEN=1 dotnet test`.\n\n| Document | Title | Made by default for |\n|---|---|---|\n");
        foreach (var document in DocumentCatalog.All)
        {
            var defaults = Desk.Of.Templates.Regimes.All.SelectMany(regime => regime.Tracks.SelectMany(track => track.Documents
                .Where(pair => pair.Value == document.Id).Select(pair => $"{RegimeKeys.ToText(regime.Key)} {pair.Key}"))).Distinct();
            text.Append(CultureInfo.InvariantCulture, $"| `{document.Id}` | {Desk.Of.Templates.Texts.Document(document.Id, AnyDay).Title} | {string.Join(", ", defaults)} |\n");
        }

        Golden.Verify("docs/generated/documents.md", text.ToString());
    }

    private static string Cell(Regime regime, string id) => regime.Checks.TryGetValue(id, out var applied)
        ? $"{applied.Severity.ToString()[0]} {Certainties.ToMark(applied.Certainty)}"
        : "–";
}
