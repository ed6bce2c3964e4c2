namespace OppnaDrogscener.Web.Data;

/// <summary>What an organisation is; decides which roles it may hand out and what kind of applicant its cases have.</summary>
public enum OrganisationKind
{
    Municipality,
    Police,
    SecurityPolice,
    Region,
    RescueService,
    CountyBoard,
    Other,
}
