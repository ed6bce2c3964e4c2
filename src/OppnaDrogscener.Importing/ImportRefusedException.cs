namespace OppnaDrogscener.Importing;

/// <summary>Carries a refusal out of the middle of a reading; never leaves this project.</summary>
internal sealed class ImportRefusedException(ImportRefusal refusal) : Exception(refusal.Reason)
{
    public ImportRefusedException(string reason, long? row = null, long? limit = null)
        : this(new ImportRefusal(reason, row, limit))
    {
    }

    public ImportRefusal Refusal { get; } = refusal;
}
