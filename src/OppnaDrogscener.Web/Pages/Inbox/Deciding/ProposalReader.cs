using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Domain.Review;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Web.Data.Board;
using OppnaDrogscener.Web.Review;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Inbox.Deciding;

/// <summary>Reads a proposal as it is typed, with an error on every field that cannot be read.</summary>
internal sealed class ProposalReader(PageWords words, ModelStateDictionary state)
{
    private const string Prefix = "Input.";

    /// <summary>Ten years: longer than any act has allowed recordings to be kept.</summary>
    private const int MostHours = 87_660;

    /// <summary>The proposal; null when something cannot be read.</summary>
    public ProposalInput? Read(ProposalForm form, IReadOnlyList<DecisionOutcome> possible)
    {
        var outcome = possible.Where(item => FactsJson.Word(item) == form.Outcome).Select(item => (DecisionOutcome?)item).FirstOrDefault();
        if (outcome is null)
        {
            Wrong(nameof(form.Outcome), words["proposal.error-outcome"]);
        }

        form.Reasons = TypedText.Clean(form.Reasons);
        if (form.Reasons.Length is 0 or > ProposalRow.TextLength)
        {
            Wrong(nameof(form.Reasons), form.Reasons.Length == 0 ? words["proposal.error-reasons"] : Long());
        }

        var conditions = outcome is { } given && DecisionRules.GivesPermit(given) ? Conditions(form) : null;
        return state.IsValid ? new ProposalInput(outcome!.Value, form.Reasons, conditions) : null;
    }

    private PermitConditions Conditions(ProposalForm form)
    {
        foreach (var (day, text) in form.Hours.Index().Where(line => DayHours.Read(line.Item) is null))
        {
            Wrong($"{nameof(form.Hours)}[{day}]", words.Fill("proposal.error-hours", ("typed", text)));
        }

        if (form.Hours.Count != DayHours.Days || form.Hours.All(text => text.Trim().Length == 0))
        {
            Wrong($"{nameof(form.Hours)}[0]", words["proposal.error-no-hours"]);
        }

        if (form.Sound is not (TypedChoice.Yes or TypedChoice.No))
        {
            Wrong(nameof(form.Sound), words["proposal.error-sound"]);
        }

        return new PermitConditions
        {
            Hours = DayHours.Schedule(form.Hours),
            Area = Text(nameof(form.Area), form.Area),
            Masks = Text(nameof(form.Masks), form.Masks),
            SoundAllowed = form.Sound == TypedChoice.Yes,
            RetentionHours = Retention(form),
            From = Day(nameof(form.From), form.From),
            Until = Until(form),
            Signs = Text(nameof(form.Signs), form.Signs),
            Other = Text(nameof(form.Other), form.Other),
        };
    }

    private int? Retention(ProposalForm form)
    {
        var typed = form.RetentionHours.Trim();
        if (typed.Length == 0)
        {
            return null;
        }

        if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var hours) && hours is > 0 and <= MostHours)
        {
            return hours;
        }

        Wrong(nameof(form.RetentionHours), words["proposal.error-retention"]);
        return null;
    }

    private DateOnly? Until(ProposalForm form)
    {
        var until = Day(nameof(form.Until), form.Until);
        if (until < form.From.Value)
        {
            Wrong(nameof(form.Until), words["proposal.error-until"]);
        }

        return until;
    }

    private DateOnly? Day(string name, TypedDate typed)
    {
        if (!typed.IsValid)
        {
            Wrong(name, words["proposal.error-day"]);
        }

        return typed.Value;
    }

    private string? Text(string name, string typed)
    {
        var text = TypedText.Clean(typed);
        if (text.Length > ProposalRow.TextLength)
        {
            Wrong(name, Long());
        }

        return TypedText.OrNull(text);
    }

    private string Long() => words.Fill("proposal.error-long", ("most", $"{ProposalRow.TextLength}"));

    private void Wrong(string field, string message) => state.AddModelError(Prefix + field, message);
}
