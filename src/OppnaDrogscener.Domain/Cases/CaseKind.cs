namespace OppnaDrogscener.Domain.Cases;

/// <summary>What a case is made to become. The facts are shared, so a case converts from one kind to another.</summary>
public enum CaseKind
{
    /// <summary>Application for a permit (ansökan om tillstånd).</summary>
    PermitApplication,

    /// <summary>Temporary monitoring by the police or a rescue leader (tillfällig bevakning).</summary>
    TemporaryMonitoring,

    /// <summary>Documented assessment (dokumenterad bedömning).</summary>
    DocumentedAssessment,
}
