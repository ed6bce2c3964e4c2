namespace OppnaDrogscener.Web.Identity;

/// <summary>How a case stands to a user's organisation. A case that stands in no relation is not there for the user.</summary>
public enum CaseRelation
{
    /// <summary>It belongs to the organisation.</summary>
    Own,

    /// <summary>It has been submitted to the organisation, a county board.</summary>
    Received,
}
