using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Domain.Review;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Data.Board;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Review;

/// <summary>Enters what has been signed into the inbox of the county board that receives it, inside the change that signs.</summary>
public static class BoardReception
{
    /// <summary>Enters a version: a new case gets a diary number, a supplement brings the inbox up to date and closes the request.</summary>
    /// <param name="change">The change that signs.</param>
    /// <param name="version">What was signed; its receiver is the board.</param>
    /// <param name="view">The case as it was signed.</param>
    public static async Task EnterAsync(CaseChange change, CaseVersionRow version, DraftView view)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(version);
        ArgumentNullException.ThrowIfNull(view);
        var boardId = version.ReceiverId ?? throw new InvalidOperationException("Only what a county board receives is entered");
        var row = await change.Db.BoardCases.FirstOrDefaultAsync(item => item.CaseId == change.Row.Id);
        if (row is null)
        {
            row = new BoardCaseRow { CaseId = change.Row.Id, Diary = "", ReceivedAt = change.Now };
            change.Db.BoardCases.Add(row);
        }

        if (row.BoardId != boardId)
        {
            (row.BoardId, row.OfficerId) = (boardId, null);
            await NumberAsync(change, row);
        }

        (row.Applicant, row.Place, row.AnswerBy) = (view.Facts.Applicant?.Organisation ?? "", view.Facts.Place?.Name ?? "", null);
        row.SearchNorm = SearchText(row, change.Row, version.Receipt, view.Facts.Place?.Municipality);
        await AnswerAsync(change, row, version.Number);
        await SupersedeAsync(change);
    }

    /// <summary>Proposals that nobody has decided fall when the case is no longer what was proposed on.</summary>
    public static async Task SupersedeAsync(CaseChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        foreach (var proposal in await change.Db.Proposals.Where(item => item.CaseId == change.Row.Id && item.State == ProposalState.Proposed).ToListAsync())
        {
            proposal.State = ProposalState.Superseded;
        }
    }

    /// <summary>What a search of the inbox compares.</summary>
    public static string SearchText(BoardCaseRow row, CaseFileRow file, params IEnumerable<string?> more)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(file);
        return string.Join('\n', new[] { file.Title, row.Applicant, row.Place, row.Diary }.Concat(more).OfType<string>().Select(CaseTitle.Normalised));
    }

    private static async Task NumberAsync(CaseChange change, BoardCaseRow row)
    {
        var year = change.Now.SwedishDay().Year;
        var last = await change.Db.BoardCases.Where(item => item.BoardId == row.BoardId && item.DiaryYear == year).MaxAsync(item => (int?)item.DiarySequence) ?? 0;
        (row.DiaryYear, row.DiarySequence) = (year, last + 1);
        row.Diary = string.Create(CultureInfo.InvariantCulture, $"{row.DiarySequence}-{year}");
    }

    private static async Task AnswerAsync(CaseChange change, BoardCaseRow row, int version)
    {
        foreach (var request in await change.Db.Supplements.Where(item => item.CaseId == change.Row.Id && item.AnsweredVersion == null).ToListAsync())
        {
            (request.AnsweredVersion, row.AnsweredAt) = (version, change.Now);
        }
    }
}
