using System.Globalization;
using System.Text;
using System.Text.Json;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Documents.Documents.Board;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Domain.Review;
using OppnaDrogscener.Web.Data.Board;
using OppnaDrogscener.Web.Submissions;

namespace OppnaDrogscener.Web.Review;

/// <summary>What a proposal stands on as the case is now, in forms that can be frozen and compared.</summary>
public static class ProposalBasis
{
    /// <summary>Every check of the regime with the officer's verdict, in the order of the law.</summary>
    public static IReadOnlyList<JudgedCheck> Checks(BoardFile file, CaseDesk desk)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(desk);
        var view = file.Latest.View;
        return [.. desk.Judge(view.File, view.Regime, view.LawDate).Findings.Where(finding => finding.Certainty is not null).Select(finding =>
        {
            var mark = file.Marks.GetValueOrDefault(finding.Id);
            return new JudgedCheck(finding.Id, finding.Severity, mark?.Verdict, mark is not null && mark.OnVersion != file.Latest.Number);
        })];
    }

    /// <summary>The marks as JSON.</summary>
    public static string Marks(BoardFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Json(file.Marks.Values.OrderBy(mark => mark.CheckId, StringComparer.Ordinal).Select(mark => new MarkMatter(mark.CheckId, mark.Verdict, mark.Comment)));
    }

    /// <summary>The opinions as JSON.</summary>
    public static string Opinions(BoardFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Json(file.Opinions.Select(opinion => new OpinionMatter(opinion.From, opinion.State, opinion.ReceivedOn, opinion.Text)));
    }

    /// <summary>Something as JSON that <see cref="Read{T}"/> reads.</summary>
    public static string Json<T>(T value) => JsonSerializer.Serialize(value, FactsJson.Options);

    /// <summary>Reads what <see cref="Json{T}"/> wrote.</summary>
    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, FactsJson.Options) ?? throw new InvalidDataException("A proposal's JSON is null");

    /// <summary>Stands for everything that a proposal builds on; a page carries it, and what is sent is refused when it has changed.</summary>
    public static string Stand(BoardFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var last = file.Proposals.Count > 0 ? file.Proposals[^1] : null;
        return Hash(
            file.Latest.Row.Sha256, Marks(file), string.Join(',', file.Marks.Values.OrderBy(mark => mark.CheckId, StringComparer.Ordinal).Select(mark => mark.OnVersion)),
            Opinions(file), FactsJson.Word(file.Row.Status), $"{file.Row.WithdrawnAt is not null}", file.Board.Diary,
            string.Create(CultureInfo.InvariantCulture, $"{last?.Number}"), $"{last?.State}");
    }

    /// <summary>Stands for everything that the one who decides is shown.</summary>
    public static string Shown(BoardFile file, ProposalRow proposal) => Hash(Stand(file), ContentHash(proposal));

    /// <summary>What the log has of a proposal: proves it afterwards without telling it before.</summary>
    public static string ContentHash(ProposalRow proposal)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        return Hash($"{proposal.Salt:N}", string.Create(CultureInfo.InvariantCulture, $"{proposal.Number}.{proposal.OnVersion}"), FactsJson.Word(proposal.Outcome), proposal.Reasons, proposal.Conditions, proposal.Marks);
    }

    private static string Hash(params IReadOnlyList<string> parts) => VersionStore.HashOf(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(parts)));
}
