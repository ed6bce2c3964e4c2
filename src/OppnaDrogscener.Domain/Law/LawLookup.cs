namespace OppnaDrogscener.Domain.Law;

/// <summary>The answer to what a reference meant on a day: a section, or a refusal that names law and date.</summary>
public sealed record LawLookup(LawRef Reference, DateOnly Day)
{
    /// <summary>The act, when it is modelled at all.</summary>
    public Act? Act { get; init; }

    /// <summary>The section, or null when refused.</summary>
    public LawSection? Section { get; init; }

    /// <summary>Why there is no section; null when there is one.</summary>
    public LawRefusalReason? Refusal { get; init; }

    internal static LawLookup Refuse(LawRefusalReason reason, LawRef reference, DateOnly day, Act? act) =>
        new(reference, day) { Act = act, Refusal = reason };
}
