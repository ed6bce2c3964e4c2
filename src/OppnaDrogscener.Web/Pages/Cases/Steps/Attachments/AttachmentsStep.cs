using FluentValidation;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Attachments;

/// <summary>The documents that go with the case, by name and hash, and what each of them shows.</summary>
public sealed class AttachmentsStep : Step<AttachmentsInput>
{
    private const string Record = "attachment";

    public override string Slug => "bilagor";

    public override int Order => 900;

    public override IReadOnlyList<string> Owns => ["attachments"];

    public override IReadOnlyList<string> Feeds => ["measures-considered", "workplace-statement"];

    public override IValidator<AttachmentsInput> RulesFor(DraftView draft) => new AttachmentsInputValidator();

    public override AttachmentsInput ToInput(DraftView draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return new AttachmentsInput
        {
            Attachments = [.. draft.Facts.Attachments.Select(Typed)],
        };
    }

    /// <summary>What the case refers to is put back: it can be removed when the reference has been.</summary>
    public override AttachmentsInput Arrange(DraftView draft, AttachmentsInput input)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(input);
        input.Attachments.AddRange(draft.Facts.Attachments
            .Where(known => input.Attachments.All(typed => typed.Id != known.Id) && AttachmentUse.Of(draft.Facts, known.Id ?? "").Count > 0)
            .Select(Typed));
        RecordList.GiveIds(input.Attachments, Record);
        return input;
    }

    public override bool Act(DraftView draft, AttachmentsInput input, string action)
    {
        ArgumentNullException.ThrowIfNull(input);
        return RecordList.Act(input.Attachments, Record, action);
    }

    public override string? LandOn(AttachmentsInput input, string action)
    {
        ArgumentNullException.ThrowIfNull(input);
        return RecordList.LandOn(input.Attachments, Record, nameof(AttachmentsInput.Attachments), action);
    }

    public override CaseFacts ToFacts(DraftView draft, AttachmentsInput input)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(input);
        return draft.Facts with
        {
            Attachments = [.. input.Attachments.Select(typed => new Attachment
            {
                Id = typed.Id,
                Title = TypedText.OrNull(typed.Title),
                FileName = TypedText.OrNull(typed.FileName),
                Sha256 = TypedText.OrNull(typed.Sha256),
                Supports = TypedChoices.ReadTexts(draft.Facts.Attachments.FirstOrDefault(known => known.Id == typed.Id)?.Supports ?? [], typed.Supports),
            })],
        };
    }

    public override string? FieldOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return RecordList.FieldOf<AttachmentInput>(path, "attachments", nameof(AttachmentsInput.Attachments)) ?? base.FieldOf(path);
    }

    private static AttachmentInput Typed(Attachment known) => new()
    {
        Id = known.Id ?? "",
        Title = known.Title ?? "",
        FileName = known.FileName ?? "",
        Sha256 = known.Sha256 ?? "",
        Supports = [.. known.Supports],
    };
}
