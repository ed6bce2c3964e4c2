using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Crime;

/// <summary>Sources between facts and what is typed. A source with a hash is a file, whose rows are kept as they came.</summary>
internal static class CrimeSources
{
    public static SourceInput ToInput(CrimeImport known) => new()
    {
        Id = known.Id ?? "",
        Sha256 = known.Sha256 ?? "",
        FileName = known.FileName ?? "",
        System = known.System ?? "",
        ExtractedOn = TypedDate.Of(known.ExtractedOn),
        ExtractedBy = known.ExtractedBy ?? "",
        ReferenceNumber = known.ReferenceNumber ?? "",
        Constructed = TypedChoice.Write(known.Constructed),
    };

    /// <summary>What is typed, with what is known of the file beside it.</summary>
    public static CrimeImport ToFacts(CrimeFacts known, SourceInput typed) => (known.Imports.FirstOrDefault(import => import.Id == typed.Id) ?? new CrimeImport()) with
    {
        Id = typed.Id,
        Sha256 = TypedText.OrNull(typed.Sha256),
        FileName = TypedText.OrNull(typed.FileName),
        System = TypedText.OrNull(typed.System),
        ExtractedOn = typed.ExtractedOn.Value,
        ExtractedBy = TypedText.OrNull(typed.ExtractedBy),
        ReferenceNumber = TypedText.OrNull(typed.ReferenceNumber),
        Constructed = TypedChoice.ReadFlag(typed.Constructed),
    };

    /// <summary>Whether the rows of a source came from a file or a pasted text.</summary>
    public static bool IsFile(CrimeFacts crime, string? id) => id is not null && crime.Imports.Any(import => import.Id == id && import.Sha256 is not null);

    /// <summary>Whether a source is marked to go.</summary>
    public static bool IsRemoved(CrimeInput input, string? id) => input.Sources.Any(source => source.Id == id && source.Removed == TypedChoice.Yes);

    /// <summary>
    /// The sources of the form and those known ones that the form left out, so that a form that comes in part loses nothing.
    /// One that has been removed is gone when the facts no longer have it.
    /// </summary>
    public static List<SourceInput> Arrange(CrimeFacts known, List<SourceInput> typed)
    {
        typed.RemoveAll(source => source.Removed == TypedChoice.Yes && known.Imports.All(import => import.Id != source.Id));
        typed.AddRange(known.Imports.Where(import => typed.All(source => source.Id != import.Id)).Select(ToInput));
        RecordList.GiveIds(typed, "source");
        return typed;
    }
}
