using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Review;

/// <summary>A PDF from elsewhere that has been read.</summary>
/// <param name="File">The file as it came.</param>
/// <param name="Case">The bytes of the case file inside, as they are.</param>
/// <param name="View">The case with its regime and law date.</param>
/// <param name="Proof">How far the content could be confirmed.</param>
public sealed record ReceivedPdf(ReceivedFile File, byte[] Case, DraftView View, FileProof Proof);
