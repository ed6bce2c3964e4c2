namespace OppnaDrogscener.Documents.Templates;

/// <summary>The languages of the texts. Swedish is always there; English stands beside it as <c>name.en.md</c>.</summary>
public enum TextLanguage
{
    Swedish,
    English,
}
