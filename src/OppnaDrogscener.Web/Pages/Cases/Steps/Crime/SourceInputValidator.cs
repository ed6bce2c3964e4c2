using System.Text.RegularExpressions;
using FluentValidation;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Crime;

public sealed partial class SourceInputValidator : AbstractValidator<SourceInput>
{
    public SourceInputValidator()
    {
        RuleFor(source => source.Sha256).Must(hash => hash.Length == 0 || Sha256().IsMatch(hash)).WithErrorCode("sha256-invalid");
        RuleFor(source => source.System).Asked("system-missing").When(IsKept);
        RuleFor(source => source.ExtractedOn).IsDay("extracted-on-invalid");
        RuleFor(source => source.ExtractedOn).Asked("extracted-on-missing").When(IsKept);
        RuleFor(source => source.Constructed).Asked("constructed-missing").When(IsKept);
    }

    private static bool IsKept(SourceInput source) => source.Removed.Length == 0;

    [GeneratedRegex(@"\A[0-9a-f]{64}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Sha256();
}
