using System.Globalization;
using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Domain.Review;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Web.Data.Board;
using OppnaDrogscener.Web.Review;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Inbox.Deciding;

/// <summary>What stands in the form before the officer has typed anything: the last proposal, else what was applied for.</summary>
internal static class ProposalDefaults
{
    /// <summary>The form to begin with.</summary>
    public static ProposalForm Of(BoardFile file, IReadOnlyList<DecisionOutcome> possible, PageWords words)
    {
        // A proposal that was given back is mended, not written anew.
        if (file.Proposals is [.., var last] && possible.Contains(last.Outcome))
        {
            return OfProposal(last);
        }

        var form = OfConditions(Applied(file, words));
        if (possible is [DecisionOutcome.WrittenOff] && file.Row.WithdrawnAt is { } withdrawn)
        {
            form.Outcome = FactsJson.Word(DecisionOutcome.WrittenOff);
            form.Reasons = words.Fill("proposal.reasons-written-off", ("day", DayText.Written(withdrawn.SwedishDay())));
        }

        return form;
    }

    /// <summary>A proposal as a form.</summary>
    public static ProposalForm OfProposal(ProposalRow proposal)
    {
        var form = OfConditions(ProposalBasis.Read<PermitConditions>(proposal.Conditions));
        (form.Outcome, form.Reasons) = (FactsJson.Word(proposal.Outcome), proposal.Reasons);
        return form;
    }

    /// <summary>The conditions that give exactly what was applied for.</summary>
    private static PermitConditions Applied(BoardFile file, PageWords words)
    {
        var monitoring = file.Latest.View.Facts.Monitoring;
        return new PermitConditions
        {
            Hours = monitoring?.Schedule ?? [],
            SoundAllowed = monitoring?.Sound == true,
            RetentionHours = monitoring?.RetentionHours is { } hours ? (int)Math.Floor(hours) : null,
            From = monitoring?.Start,
            Until = monitoring?.End,
            Signs = words["proposal.default-signs"],
        };
    }

    private static ProposalForm OfConditions(PermitConditions conditions) => new()
    {
        Hours = [.. DayHours.Write(conditions.Hours)],
        Area = conditions.Area ?? "",
        Masks = conditions.Masks ?? "",
        Sound = conditions.SoundAllowed ? TypedChoice.Yes : TypedChoice.No,
        RetentionHours = conditions.RetentionHours?.ToString(CultureInfo.InvariantCulture) ?? "",
        From = TypedDate.Of(conditions.From),
        Until = TypedDate.Of(conditions.Until),
        Signs = conditions.Signs ?? "",
        Other = conditions.Other ?? "",
    };
}
