using System.Globalization;
using System.Text;
using OppnaDrogscener.Domain.Checks;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Structure;

/// <summary>The list of checks in docs/generated is what the program has. The law timeline and the documents are kept by their own tests.</summary>
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

    private static string Cell(Regime regime, string id) => regime.Checks.TryGetValue(id, out var applied)
        ? $"{applied.Severity.ToString()[0]} {Certainties.ToMark(applied.Certainty)}"
        : "–";
}
