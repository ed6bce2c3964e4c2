using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Attachments;

/// <summary>Where the case refers to its attachments. One that is referred to cannot be removed before the reference is.</summary>
internal static class AttachmentUse
{
    /// <summary>JSON paths of what refers to an attachment.</summary>
    public static IReadOnlyList<string> Of(CaseFacts facts, string id) =>
    [
        .. facts.Measures.Index().Where(pair => pair.Item.AttachmentIds.Contains(id)).Select(pair => $"$.facts.measures[{pair.Index}].attachmentIds"),
        .. (facts.Place?.Indicators ?? []).Index().Where(pair => pair.Item.AttachmentIds.Contains(id)).Select(pair => $"$.facts.place.indicators[{pair.Index}].attachmentIds"),
        .. (facts.Monitoring?.Purposes ?? []).Index().Where(pair => pair.Item.AttachmentIds.Contains(id)).Select(pair => $"$.facts.monitoring.purposes[{pair.Index}].attachmentIds"),
        .. (facts.Safeguards?.Consultations ?? []).Index().Where(pair => pair.Item.AttachmentId == id).Select(pair => $"$.facts.safeguards.consultations[{pair.Index}].attachmentId"),
    ];
}
