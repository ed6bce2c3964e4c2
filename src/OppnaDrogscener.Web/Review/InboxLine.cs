using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Data.Board;

namespace OppnaDrogscener.Web.Review;

/// <summary>A line of the inbox.</summary>
/// <param name="File">The case.</param>
/// <param name="Board">What the board knows of it.</param>
/// <param name="Officer">The name of the officer; null when nobody is on it.</param>
/// <param name="IsProposed">Whether a proposal waits for somebody else to decide.</param>
public sealed record InboxLine(CaseFileRow File, BoardCaseRow Board, string? Officer, bool IsProposed);
