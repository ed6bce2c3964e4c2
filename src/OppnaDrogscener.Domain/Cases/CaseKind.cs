namespace OppnaDrogscener.Domain.Cases;

<<<<<<< HEAD
/// <summary>What a case is made to become. The facts are shared, so a case converts from one kind to another.</summary>
public enum CaseKind
{
    /// <summary>Application for a permit (ansökan om tillstånd).</summary>
    PermitApplication,

    /// <summary>Temporary monitoring by the police or a rescue leader (tillfällig bevakning).</summary>
    TemporaryMonitoring,

    /// <summary>Documented assessment (dokumenterad bedömning).</summary>
=======
/// <summary>The three kinds of case. The facts are shared, so a case can be converted from one kind to another.</summary>
public enum CaseKind
{
    /// <summary>An application for a permit.</summary>
    PermitApplication,

    /// <summary>Temporary monitoring on a ground that exempts from the permit or from the documented balance.</summary>
    TemporaryMonitoring,

    /// <summary>The controller's own documented assessment.</summary>
>>>>>>> main
    DocumentedAssessment,
}
