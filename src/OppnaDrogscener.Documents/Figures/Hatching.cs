namespace OppnaDrogscener.Documents.Figures;

/// <summary>Patterns that tell areas apart also in a black-and-white print.</summary>
internal enum Hatching
{
    None,
    Rising,
    Falling,
    Cross,
    Dense,
    Upright,
    UprightDense,
    Level,
}
