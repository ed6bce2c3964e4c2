using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Interests;

/// <summary>The legal basis between facts and what is typed. Only what is asked is changed.</summary>
internal static class LegalBasisAnswers
{
    public static void ToInput(LegalBasis known, InterestsInput input)
    {
        input.PublicInterestTask = known.PublicInterestTask ?? "";
        input.TaskSource = known.TaskSource ?? "";
        input.Necessity = known.Necessity ?? "";
        input.DataProtectionBasis = known.DataProtectionBasis ?? "";
        input.AssessmentDate = TypedDate.Of(known.AssessmentDate);
        input.AssessmentVersion = known.AssessmentVersion ?? "";
        input.Changes = [.. known.Changes.Select(change => new ChangeInput { ChangedOn = TypedDate.Of(change.ChangedOn), What = change.What ?? "", AssessedOn = TypedDate.Of(change.AssessedOn) })];
        input.RegisterEntryAddress = known.RegisterEntry?.Address ?? "";
        input.RegisterEntryPlaceType = known.RegisterEntry?.PlaceType ?? "";
        input.RegisterEntryPurpose = known.RegisterEntry?.Purpose ?? "";
        input.RegisterEntrySpecialTechnique = known.RegisterEntry?.SpecialTechnique ?? "";
        input.RegisterEntryAssessmentDate = TypedDate.Of(known.RegisterEntry?.AssessmentDate);
        input.KeptUntil = TypedDate.Of(known.KeptUntil);
        input.FaceRecognitionPermitReference = known.FaceRecognitionPermit?.Reference ?? "";
        input.FaceRecognitionPermitDecidedBy = known.FaceRecognitionPermit?.DecidedBy ?? "";
        input.FaceRecognitionPermitDecidedOn = TypedDate.Of(known.FaceRecognitionPermit?.DecidedOn);
    }

    public static LegalBasis ToFacts(LegalBasis known, InterestsInput input, InterestsScope scope)
    {
        var basis = scope.Task
            ? known with { PublicInterestTask = TypedText.OrNull(input.PublicInterestTask), TaskSource = TypedText.OrNull(input.TaskSource), Necessity = TypedText.OrNull(input.Necessity) }
            : known;
        return basis with
        {
            DataProtectionBasis = scope.DataProtectionBasis ? TypedText.OrNull(input.DataProtectionBasis) : known.DataProtectionBasis,
            AssessmentDate = scope.Assessment ? input.AssessmentDate.Value : known.AssessmentDate,
            AssessmentVersion = scope.Assessment ? TypedText.OrNull(input.AssessmentVersion) : known.AssessmentVersion,
            Changes = scope.Changes ? [.. input.Changes.Select(Change)] : known.Changes,
            RegisterEntry = scope.Register ? Register(input) : known.RegisterEntry,
            KeptUntil = scope.KeptUntil ? input.KeptUntil.Value : known.KeptUntil,
            FaceRecognitionPermit = scope.FaceRecognition ? Permit(input) : known.FaceRecognitionPermit,
        };
    }

    private static SignificantChange Change(ChangeInput input) => new()
    {
        ChangedOn = input.ChangedOn.Value,
        What = TypedText.OrNull(input.What),
        AssessedOn = input.AssessedOn.Value,
    };

    private static RegisterEntry? Register(InterestsInput input)
    {
        var entry = new RegisterEntry
        {
            Address = TypedText.OrNull(input.RegisterEntryAddress),
            PlaceType = TypedText.OrNull(input.RegisterEntryPlaceType),
            Purpose = TypedText.OrNull(input.RegisterEntryPurpose),
            SpecialTechnique = TypedText.OrNull(input.RegisterEntrySpecialTechnique),
            AssessmentDate = input.RegisterEntryAssessmentDate.Value,
        };
        return entry == new RegisterEntry() ? null : entry;
    }

    private static PermitReference? Permit(InterestsInput input)
    {
        var permit = new PermitReference
        {
            Reference = TypedText.OrNull(input.FaceRecognitionPermitReference),
            DecidedBy = TypedText.OrNull(input.FaceRecognitionPermitDecidedBy),
            DecidedOn = input.FaceRecognitionPermitDecidedOn.Value,
        };
        return permit == new PermitReference() ? null : permit;
    }
}
