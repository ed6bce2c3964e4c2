namespace OppnaDrogscener.Documents.Documents;

/// <summary>The sign at the place (skylt): the first layer on the first sheet, the full information (article 13 of regulation 2016/679) on the next.</summary>
public sealed class SignDocument : CaseDocument
{
    public override bool IsPoster => true;
}
