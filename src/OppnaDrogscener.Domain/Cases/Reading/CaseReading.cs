namespace OppnaDrogscener.Domain.Cases.Reading;

/// <summary>The outcome of reading a case file: the case and its canonical bytes, or the problems; never both.</summary>
public sealed record CaseReading
{
    private CaseReading(CaseFile? file, byte[]? canonical, IReadOnlyList<FactProblem> problems)
    {
        File = file;
        Canonical = canonical;
        Problems = problems;
    }

    /// <summary>The case; null when there are problems.</summary>
    public CaseFile? File { get; }

    /// <summary>The same content in canonical form (<see cref="CanonicalJson"/>); null when there are problems.</summary>
    public byte[]? Canonical { get; }

    /// <summary>What is wrong, in the order of the file; empty when the case was read.</summary>
    public IReadOnlyList<FactProblem> Problems { get; }

    internal static CaseReading Of(CaseFile file, byte[] canonical) => new(file, canonical, []);

    internal static CaseReading Refused(IReadOnlyList<FactProblem> problems) => new(null, null, problems);
}
