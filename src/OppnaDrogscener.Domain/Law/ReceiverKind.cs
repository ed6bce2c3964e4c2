namespace OppnaDrogscener.Domain.Law;

/// <summary>Who receives an application under a regime.</summary>
public enum ReceiverKind
{
    /// <summary>Nobody: the body assesses and documents by itself.</summary>
    None,

    /// <summary>The county board of the county where the monitoring takes place.</summary>
    CountyBoard,

    /// <summary>The data protection authority: Datainspektionen until 2020-12-31, then IMY. Filed outside the system.</summary>
    DataProtectionAuthority,
}
