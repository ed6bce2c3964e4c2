using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace OppnaDrogscener.Web.Workflow;

/// <summary>Shows both answers where two people have answered differently.</summary>
internal static class StepConflict
{
    private const string View = "/Pages/Shared/Conflict.cshtml";

    /// <summary>The conflict page.</summary>
    public static ViewResult Page(StepPage page, IReadOnlyList<KeyValuePair<string, string>> mine, IReadOnlyList<KeyValuePair<string, string>> saved) => new()
    {
        ViewName = View,
        TempData = page.TempData,
        ViewData = new ViewDataDictionary<ConflictView>(page.MetadataProvider, page.ModelState)
        {
            Model = new ConflictView
            {
                Draft = page.Draft,
                StepTitle = page.Text.Title.ToString(),
                Address = StepRouter.Address(page.Draft.Id, page.Step),
                Version = page.Draft.VersionOf(page.Step.Id),
                Rows = Rows(page, mine, saved),
                Typed = mine,
            },
        },
    };

    private static List<ConflictRow> Rows(StepPage page, IReadOnlyList<KeyValuePair<string, string>> mine, IReadOnlyList<KeyValuePair<string, string>> saved)
    {
        var answers = new StepAnswers(page);
        var (left, right) = (answers.Of(mine), answers.Of(saved));
        return [.. left.Keys.Union(right.Keys)
            .Select(field => new ConflictRow(answers.LabelOf(field), left.GetValueOrDefault(field, ""), right.GetValueOrDefault(field, "")))
            .Where(row => row.Mine != row.Saved)];
    }
}
