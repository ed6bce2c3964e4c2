namespace OppnaDrogscener.Web.Pages.Cases.Supplements;

/// <summary>An answer to an item as the page sends it.</summary>
public sealed class AnswerField
{
    /// <summary>Number of the item.</summary>
    public int Number { get; set; }

    public string Answer { get; set; } = "";

    /// <summary>Version of the item that the page showed.</summary>
    public int Seen { get; set; }
}
