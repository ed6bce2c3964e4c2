namespace OppnaDrogscener.Domain.Cases;

/// <summary>The three kinds of case. The facts are shared, so a case can be converted from one kind to another.</summary>
public enum CaseKind
{
    /// <summary>An application for a permit.</summary>
    PermitApplication,

    /// <summary>Temporary monitoring on a ground that exempts from the permit or from the documented balance.</summary>
    TemporaryMonitoring,

    /// <summary>The controller's own documented assessment.</summary>
    DocumentedAssessment,
}
