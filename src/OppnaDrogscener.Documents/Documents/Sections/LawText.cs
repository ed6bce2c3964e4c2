using OppnaDrogscener.Domain.Law;

namespace OppnaDrogscener.Documents.Documents.Sections;

/// <summary>References to the law as a reader meets them, with a mark where the source has not been read.</summary>
internal static class LawText
{
    /// <summary>"11 § kameraövervakningslagen (2013:460)", and the mark unless the text was verified.</summary>
    public static string Reference(LawRef reference, Certainty certainty, DocumentScope scope)
    {
        var name = Name(reference, scope);
        return certainty == Certainty.Verified ? name : $"{name} ({Mark(certainty, scope)})";
    }

    /// <summary>The reference without a mark: section first and then the short name of the act.</summary>
    public static string Name(LawRef reference, DocumentScope scope)
    {
        var act = scope.Material.Templates.Law.Act(reference.Source);
        return act is null ? reference.ToString() : scope.Words.Fill(
            reference.IsHeading ? "law-heading" : "law-section", ("section", reference.Section), ("act", act.ShortName));
    }

    /// <summary>That the source has not been read in the act itself, and what the rule rests on instead.</summary>
    public static string Mark(Certainty certainty, DocumentScope scope) => scope.Material.Templates.LegalPosition.Explain(certainty);
}
