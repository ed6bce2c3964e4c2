using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using OppnaDrogscener.Documents.Basis;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Domain.Cases;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Data;

/// <summary>What cases stand on, apart from their own answers. Texts never change while the program runs, so each is computed once.</summary>
public sealed class BasisCatalog(CaseDesk desk, StepCatalog steps)
{
    private readonly BasisReader reader = new(desk.Templates);
    private readonly ConcurrentDictionary<(CaseKind Kind, RegimeKey Regime, DateOnly LawDate), (CaseBasis Basis, string Hash)> known = new();

    /// <summary>What cases of a kind stand on, and its SHA-256.</summary>
    public (CaseBasis Basis, string Hash) Of(CaseKind kind, RegimeKey regime, DateOnly lawDate) => known.GetOrAdd((kind, regime, lawDate), key =>
    {
        var basis = reader.Of(desk.Templates.Regimes[key.Regime], key.LawDate, [.. steps.For(key.Kind).Select(step => step.Id)]);
        return (basis, Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(basis))));
    });
}
