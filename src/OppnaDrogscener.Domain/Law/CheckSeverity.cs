namespace OppnaDrogscener.Domain.Law;

/// <summary>How serious it is that a check is <em>not met</em>. An unclear check never blocks.</summary>
public enum CheckSeverity
{
    /// <summary>The law stands in the way.</summary>
    Blocking,

    /// <summary>The case is likely to be refused, cut or criticised.</summary>
    Serious,

    /// <summary>Worth knowing or doing.</summary>
    Advice,
}
