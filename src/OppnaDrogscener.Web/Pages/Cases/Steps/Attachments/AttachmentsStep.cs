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

    public override IValidator<AttachmentsInput> RulesFor(DraftView draft) => new AttachmentsInputValidator(draft);

    public override AttachmentsInput ToInput(DraftView draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return new AttachmentsInput
        {
            Attachments = [.. draft.Facts.Attachments.Select(known => new AttachmentInput
            {
                Id = known.Id ?? "",
                Title = known.Title ?? "",
                FileName = known.FileName ?? "",
                Sha256 = known.Sha256 ?? "",
                Supports = [.. known.Supports],
            })],
        };
    }

    public override AttachmentsInput Arrange(DraftView draft, AttachmentsInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        RecordList.GiveIds(input.Attachments, Record);
        return input;
    }

    public override bool Act(DraftView draft, AttachmentsInput input, string action)
    {
        ArgumentNullException.ThrowIfNull(input);
        return RecordList.Act(input.Attachments, Record, action);
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
                Supports = [.. typed.Supports.Where(id => id.Length > 0).Distinct(StringComparer.Ordinal)],
            })],
        };
    }

    public override string? FieldOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return RecordList.FieldOf<AttachmentInput>(path, "attachments", nameof(AttachmentsInput.Attachments)) ?? base.FieldOf(path);
    }
}
