namespace OppnaDrogscener.Web.Review;

/// <summary>An opinion as it is given by a link.</summary>
/// <param name="Name">Who answers.</param>
/// <param name="Role">The position of that person.</param>
/// <param name="Text">The opinion.</param>
/// <param name="Key">Made with the page; the same key gives once.</param>
public sealed record GivenOpinion(string Name, string Role, string Text, string Key);
