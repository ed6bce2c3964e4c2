using System.Text.RegularExpressions;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OppnaDrogscener.Domain.Checks;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Attachments;

/// <summary>An attachment's content is not kept: its hash is, so that anybody can see whether a document is the one that was meant.</summary>
[RequestSizeLimit(MaxBytes)]
public sealed class AttachmentsModel(StepServices services) : StepPageModel<AttachmentsStep, AttachmentsInput>(services)
{
    /// <summary>Bytes that the form and its files may have together, inclusive.</summary>
    public const long MaxBytes = 50 * 1024 * 1024;

    private List<Choice>? checks;

    public override bool TakesFiles => true;

    /// <summary>The checks of the case's regime, and those that an attachment already supports.</summary>
    public IReadOnlyList<Choice> Checks => checks ??= AllChecks();

    public override IReadOnlyList<Choice> ChoicesOf(string question) => question == "attachments" ? Checks : [];

    /// <summary>The hash is for machines to compare.</summary>
    public override bool Tells(string field) => base.Tells(field) && !field.EndsWith(".Sha256", StringComparison.Ordinal);

    public override string? TitleOf(string record) => Title(PlaceOf(record));

    public string Title(int index)
    {
        var attachment = Input.Attachments[index];
        return Text.Word("record").Fill(new Dictionary<string, string>
        {
            ["number"] = $"{index + 1}",
            ["name"] = attachment.Title.Length > 0 ? attachment.Title : attachment.FileName.Length > 0 ? attachment.FileName : Text.Word("unnamed").ToString(),
        });
    }

    /// <summary>Where the case refers to an attachment: title of the step and address of the answer.</summary>
    public IReadOnlyList<Choice> UsesOf(AttachmentInput attachment) => [.. AttachmentUse.Of(Draft.View.Facts, attachment.Id)
        .Where(path => Services.Catalog.OwnerOf(path) is not null)
        .Select(path => new Choice(Services.Router.AddressOf(Draft.Id, path)!, Services.Words.Step(Services.Catalog.OwnerOf(path)!.Id, Draft.View.LawDate).Title.ToString()))];

    /// <summary>Takes name and hash of the files before the form is saved. An autosave leaves them: it comes while a file is still being chosen.</summary>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        if (context.HandlerMethod is { HttpMethod: "Post", Name: null })
        {
            foreach (var (index, attachment) in Input.Attachments.Index())
            {
                if (await ReceivedFile.OfAsync(Request, $"Input.Attachments[{index}].File") is { } file)
                {
                    (attachment.FileName, attachment.Sha256) = (file.Name, file.Sha256);
                }
            }
        }

        await next();
    }

    private List<Choice> AllChecks()
    {
        var assessment = Services.Desk.Judge(Draft.File, Draft.View.Regime, Draft.View.LawDate);
        var chosen = Input.Attachments.SelectMany(attachment => attachment.Supports).ToHashSet(StringComparer.Ordinal);
        var texts = Services.Desk.Templates.Texts;
        return [.. assessment.Findings
            .Where(finding => finding.Result != CheckResult.NotApplicable || chosen.Contains(finding.Id))
            .Select(finding => new Choice(finding.Id, texts.Check(finding.Id, Draft.View.LawDate, Services.Words.Language).Title.ToString()))];
    }
}

public sealed class AttachmentsInputValidator : AbstractValidator<AttachmentsInput>
{
    public AttachmentsInputValidator() => RuleForEach(input => input.Attachments).SetValidator(new AttachmentInputValidator());
}

public sealed partial class AttachmentInputValidator : AbstractValidator<AttachmentInput>
{
    public AttachmentInputValidator()
    {
        RuleFor(attachment => attachment.Title).Asked("title-missing");
        RuleFor(attachment => attachment.FileName).Asked("file-name-missing");
        RuleFor(attachment => attachment.Sha256).Must(hash => hash.Length == 0 || Sha256().IsMatch(hash)).WithErrorCode("sha256-invalid");
        RuleFor(attachment => attachment.Supports).Must(ids => ids.All(id => id.Length == 0 || CheckCatalog.All.Any(check => check.Id == id))).WithErrorCode("supports-unknown");
    }

    [GeneratedRegex("^[0-9a-f]{64}$", RegexOptions.CultureInvariant)]
    private static partial Regex Sha256();
}
