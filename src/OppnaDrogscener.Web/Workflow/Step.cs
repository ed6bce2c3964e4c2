using System.Text.Json;
using OppnaDrogscener.Domain.Cases;

namespace OppnaDrogscener.Web.Workflow;

/// <summary>
/// One step of the workflow. Found by its type: a step is one folder under <c>Pages/Cases/Steps</c> and its words under
/// <c>templates/steps</c>, and nothing else names it. Derive from <see cref="Step{TInput}"/>.
/// </summary>
public abstract class Step
{
    private const string Suffix = "Step";

    /// <summary>The name: <c>Place</c> for PlaceStep; the folder and the page are called the same.</summary>
    public string Name => GetType().Name[..^Suffix.Length];

    /// <summary>The id: <c>place</c> for PlaceStep. Never changed: rows in the database have it.</summary>
    public string Id => JsonNamingPolicy.KebabCaseLower.ConvertName(Name);

    /// <summary>The page within the application.</summary>
    public string PagePath => $"/Cases/Steps/{Name}/{Name}";

    /// <summary>Last part of the address, in Swedish without å, ä and ö.</summary>
    public abstract string Slug { get; }

    /// <summary>Place in the list: 100, 200 and so on, with room between.</summary>
    public abstract int Order { get; }

    /// <summary>
    /// The facts that this step alone writes, as dotted paths within the facts, such as <c>place</c> or <c>applicant.contact</c>.
    /// No path of one step lies within a path of another.
    /// </summary>
    public abstract IReadOnlyList<string> Owns { get; }

    /// <summary>Ids of the checks that the answers feed: shown beside the questions.</summary>
    public abstract IReadOnlyList<string> Feeds { get; }

    /// <summary>The type of the answers as typed.</summary>
    public abstract Type InputType { get; }

    /// <summary>Whether the step is asked for a kind of case.</summary>
    public virtual bool AppliesTo(CaseKind kind) => true;

    /// <summary>How far the step has come.</summary>
    /// <param name="draft">The case.</param>
    /// <param name="raw">The answers as typed where they could not be understood; else null.</param>
    public abstract StepState StateOf(DraftView draft, string? raw);

    /// <summary>The field that asks for a fact, such as <c>MunicipalityCode</c>; null when the step doesn't ask for it.</summary>
    /// <param name="path">JSON path of the fact.</param>
    public abstract string? FieldOf(string path);
}
