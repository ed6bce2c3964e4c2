using OppnaDrogscener.Web.Review;

namespace OppnaDrogscener.Web.Data.Board;

/// <summary>The PDF by which an application came to a county board from elsewhere. Only ever added: the database refuses change and deletion.</summary>
public sealed class ReceivedFileRow
{
    /// <summary>Characters of a file name, inclusive.</summary>
    public const int NameLength = 260;

    public Guid CaseId { get; init; }

    /// <summary>The version of the application that it became; with the case it is the key.</summary>
    public int Number { get; init; }

    /// <summary>The name of the file as it came.</summary>
    public required string FileName { get; init; }

    /// <summary>SHA-256 of the file, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>How far the content could be confirmed.</summary>
    public FileProof Proof { get; init; }

    public Guid By { get; init; }

    /// <summary>The name of the officer who took it in, as it was then.</summary>
    public required string ByName { get; init; }

    public DateTimeOffset At { get; init; }
}
