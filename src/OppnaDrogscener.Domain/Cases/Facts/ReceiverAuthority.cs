namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>Who an application is addressed to.</summary>
public enum ReceiverAuthority
{
    /// <summary>Länsstyrelsen.</summary>
    CountyBoard,
    /// <summary>Datainspektionen, from 2021 Integritetsskyddsmyndigheten.</summary>
    DataProtectionAuthority,
    /// <summary>No receiver: the document stays with the controller.</summary>
    Nobody,
}
