using OppnaDrogscener.Domain.Log;

namespace OppnaDrogscener.Web.Data;

/// <summary>The log of a case.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Events">What has happened, the first first.</param>
/// <param name="Head">Where the case's row says that the log ends.</param>
public sealed record CaseHistory(Guid CaseId, IReadOnlyList<EventRecord> Events, ChainHead Head)
{
    /// <summary>The first broken place; null when the log is whole.</summary>
    public ChainBreak? Break { get; } = Chain.Verify(Events, Head);

    /// <summary>The log as a file that can be verified without the program that wrote it.</summary>
    public byte[] ToFile() => LogFile.Write(CaseId, Head, Events);
}
