using OppnaDrogscener.Web.Data.Board;

namespace OppnaDrogscener.Web.Pages.Cases.Supplements;

/// <summary>Questions and answers side by side.</summary>
/// <param name="Items">The items.</param>
/// <param name="LawDate">The law date of the case: what the checks are called.</param>
public sealed record SupplementItemsView(IReadOnlyList<SupplementItemRow> Items, DateOnly LawDate);
