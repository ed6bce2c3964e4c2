using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Domain.Publicity;

/// <summary>Where the parts of a case stand that a public version can leave out.</summary>
public static class PublicParts
{
    /// <summary>The parts of what a county board writes; they stand in no case file.</summary>
    public static IReadOnlyList<PublicPart> OfBoard { get; } =
        [PublicPart.BoardReasons, PublicPart.BoardConditions, PublicPart.BoardMarks, PublicPart.BoardOpinions, PublicPart.BoardQuestions];

    /// <summary>The parts of a case file, in the order of the documents.</summary>
    public static IReadOnlyList<PublicPart> OfCase { get; } = [.. Enum.GetValues<PublicPart>().Except(OfBoard)];

    /// <summary>Texts, whose words are replaced by a mark. <c>[*]</c> is every item of a list.</summary>
    public static IReadOnlyDictionary<PublicPart, IReadOnlyList<string>> Texts { get; } = new Dictionary<PublicPart, IReadOnlyList<string>>
    {
        [PublicPart.ContactPersons] =
        [
            "applicant.contact.name", "applicant.contact.email", "applicant.contact.phone", "applicant.dataProtectionOfficer.name",
            "applicant.dataProtectionOfficer.email", "applicant.dataProtectionOfficer.phone", "crime.imports[*].extractedBy",
        ],
        [PublicPart.PlaceDescription] = ["place.description", "place.specialReasonForRisk"],
        [PublicPart.IndicatorEvidence] = ["place.indicators[*].evidence"],
        [PublicPart.CrimeDescription] = ["crime.description", "crime.unreported"],
        [PublicPart.MeasureTexts] = ["measures[*].description", "measures[*].effect.text", "measures[*].whyNotEnough"],
        [PublicPart.Cameras] = [],
        [PublicPart.SensitivePlaces] = [],
        [PublicPart.StorageAndAccess] =
        [
            "monitoring.storage", "monitoring.security", "monitoring.liveViewingWhere", "monitoring.access[*].role", "monitoring.access[*].reason",
        ],
        [PublicPart.TemporaryReason] = ["temporary.specialReason", "temporary.crimeFeared", "temporary.certainPlace", "temporary.earlierPeriods[*].newFacts"],
        [PublicPart.Attachments] = ["attachments[*].title", "attachments[*].fileName"],
    };

    /// <summary>What is taken away whole, together with what refers to it.</summary>
    public static IReadOnlyDictionary<PublicPart, IReadOnlyList<string>> Removed { get; } = new Dictionary<PublicPart, IReadOnlyList<string>>
    {
        [PublicPart.Cameras] = ["perimeter.cameras", "perimeter.masks[*].cameraIds"],
        [PublicPart.SensitivePlaces] = ["perimeter.sensitivePlaces"],
        [PublicPart.Attachments] = ["attachments[*].sha256"],
    };

    /// <summary>Why the parts of a case are withheld, the first reason where a part is named twice. A part without a ground is withheld on the one that is nearest.</summary>
    public static IReadOnlyDictionary<PublicPart, WithheldPart> Of(CaseFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Of(facts.Withheld);
    }

    /// <inheritdoc cref="Of(CaseFacts)"/>
    public static IReadOnlyDictionary<PublicPart, WithheldPart> Of(IEnumerable<WithheldPart> withheld) => withheld
        .Where(item => item.Part is not null).DistinctBy(item => item.Part)
        .ToDictionary(item => item.Part!.Value, item => item with { Ground = item.Ground ?? Nearest(item.Part!.Value) });

    /// <summary>The ground that a part most often is withheld on. A proposal: the authority tries each part for itself.</summary>
    public static SecrecyGround Nearest(PublicPart part) => part switch
    {
        PublicPart.ContactPersons or PublicPart.SensitivePlaces => SecrecyGround.PersonalData,
        PublicPart.Cameras or PublicPart.StorageAndAccess => SecrecyGround.SecurityMeasure,
        _ => SecrecyGround.CrimePrevention,
    };
}
