namespace OppnaDrogscener.Importing;

/// <summary>Why a file, or a reading of it, is refused. Nothing has then been changed.</summary>
/// <param name="Reason">One of <see cref="RefusalReasons"/>; its words stand in the host's templates.</param>
/// <param name="Row">Row of the file, from 1; null when it is about the whole file.</param>
/// <param name="Limit">The bound that was passed; null when there is none.</param>
public sealed record ImportRefusal(string Reason, long? Row = null, long? Limit = null);
