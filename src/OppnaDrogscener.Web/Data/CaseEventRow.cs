namespace OppnaDrogscener.Web.Data;

/// <summary>Something that happened to a case. Only ever added: the database refuses change and deletion.</summary>
public sealed class CaseEventRow
{
    public Guid Id { get; init; }

    public Guid CaseId { get; init; }

    public DateTimeOffset At { get; init; }

    public Guid UserId { get; init; }

    /// <summary>What happened, kebab-case, such as <c>case-created</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>More about it as JSON; an empty object when there is nothing more.</summary>
    public required string Detail { get; init; }
}
