namespace OppnaDrogscener.Domain.Reference;

/// <summary>The county administrative board to which an application goes.</summary>
/// <param name="CountyCode">Code of its county.</param>
/// <param name="Name">Its name as it is written on a letter, in Swedish.</param>
/// <param name="Court">The administrative court that tries appeals against its decisions (14 § act 1971:289), in Swedish.</param>
public sealed record CountyBoard(string CountyCode, string Name, string Court);
