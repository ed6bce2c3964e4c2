namespace OppnaDrogscener.Web.Pages.Cases.Steps.Crime;

/// <summary>What a column holds. The names that it may have stand in the step's text as <c>column-day</c> and so on.</summary>
public enum ImportColumn
{
    Day,
    Time,
    Type,
    Count,
    Month,
}
