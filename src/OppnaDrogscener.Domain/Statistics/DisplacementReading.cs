namespace OppnaDrogscener.Domain.Statistics;

/// <summary>What a displacement quotient says (POP Center tool guide 10, appendix C; methods B03).</summary>
public enum DisplacementReading
{
    /// <summary>Above 1: the ring gained more than the place.</summary>
    DiffusionAboveDirect,

    /// <summary>Above 0, at most 1: the ring gained too.</summary>
    Diffusion,

    /// <summary>0: nothing moved.</summary>
    None,

    /// <summary>Below 0, at least −1: crime moved, but a net gain remains.</summary>
    DisplacementBelowDirect,

    /// <summary>Below −1: displacement ate the gain.</summary>
    DisplacementAboveDirect,
}
