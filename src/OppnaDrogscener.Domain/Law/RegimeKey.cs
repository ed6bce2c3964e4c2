namespace OppnaDrogscener.Domain.Law;

/// <summary>The sets of rules that a case can be judged under. Which one judges a case is an explicit, stored input.</summary>
/// <remarks>The written forms are in <see cref="RegimeKeys"/>; the content is in templates/regimes.</remarks>
public enum RegimeKey
{
    /// <summary>The method book's own reading from 2018. Chosen by the user; takes any date.</summary>
    Metodbok,

    /// <summary>Act 2013:460, in force 2013-07-01 to 2018-07-31.</summary>
    Kol2013,

    /// <summary>Act 2018:1200 in its original wording, 2018-08-01 to 2019-12-31.</summary>
    Kbl2018,

    /// <summary>Act 2018:1200 as changed by 2019:1163 and later, 2020-01-01 to 2025-03-31.</summary>
    Kbl2020,

    /// <summary>Act 2018:1200 as changed by 2025:220, from 2025-04-01.</summary>
    Kbl2025,
}
