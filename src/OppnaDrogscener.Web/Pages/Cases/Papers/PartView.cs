namespace OppnaDrogscener.Web.Pages.Cases.Papers;

/// <summary>A part that can be withheld, as the page shows it.</summary>
/// <param name="Part">The part, as in a case file.</param>
/// <param name="Texts">The words that would be blacked out, each with the name of the fact; empty where nothing is written.</param>
/// <param name="Nearest">The ground that such a part most often is withheld on, as in a case file.</param>
public sealed record PartView(string Part, IReadOnlyList<(string Name, string Text)> Texts, string Nearest);
