namespace OppnaDrogscener.Web.Data;

/// <summary>Where a case stands. Only a draft can be changed.</summary>
public enum CaseStatus
{
    Draft,
    Submitted,
}
