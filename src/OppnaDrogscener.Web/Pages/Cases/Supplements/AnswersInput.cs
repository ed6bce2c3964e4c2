namespace OppnaDrogscener.Web.Pages.Cases.Supplements;

/// <summary>The answers to a request as the page sends them.</summary>
public sealed class AnswersInput
{
    /// <summary>Number of the request that the page showed.</summary>
    public int Request { get; set; }

    public List<AnswerField> Items { get; set; } = [];
}
