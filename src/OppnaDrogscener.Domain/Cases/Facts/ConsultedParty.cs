namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>Who has been heard.</summary>
public enum ConsultedParty
{
    Municipality,
    SafetyRepresentative,
    SafetyCommittee,
    Union,
    Residents,
    Businesses,
    Police,
    DataProtectionOfficer,
    Other,
}
