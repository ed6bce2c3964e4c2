using Microsoft.AspNetCore.Mvc.ModelBinding;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Domain.Clock;
using OppnaDrogscener.Domain.Review;
using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Web.Data.Board;
using OppnaDrogscener.Web.Review;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Inbox;

/// <summary>Reads what a form about an opinion has sent; what is wrong is written on the field.</summary>
/// <param name="name">The name of the form: what its fields begin with.</param>
/// <param name="input">What was sent.</param>
/// <param name="state">Where errors are written.</param>
/// <param name="words">The words.</param>
/// <param name="today">Today.</param>
public sealed class OpinionForm(string name, OpinionInput input, ModelStateDictionary state, PageWords words, DateOnly today)
{
    /// <summary>The value of <see cref="OpinionInput.Party"/> for the municipality.</summary>
    public const string Municipality = "municipality";

    /// <summary>The value of <see cref="OpinionInput.Party"/> for anybody else.</summary>
    public const string Other = "other";

    private const int KeyLength = 32;

    /// <summary>An opinion to ask for; null when a field is wrong.</summary>
    public NewOpinion? Asked(string? token)
    {
        From();
        if (AnswerTime.ProblemOf(input.Day.Value, today) is { } problem)
        {
            var next = problem == AnswerTimeProblem.NotWorking ? StatutoryTime.LastDayForAct(input.Day.Value!.Value) : AnswerTime.Usual(today);
            Wrong(nameof(input.Day), words.Fill("supplement.error-deadline-" + FactsJson.Word(problem), ("day", DayText.Written(next, words.Language))));
        }

        return New(OpinionState.Asked, OpinionRow.TextLength, required: false) is { } made && token is not null ? made with { AnswerBy = input.Day.Value, Token = token } : null;
    }

    /// <summary>An opinion that has come, which nobody asked for here; null when a field is wrong.</summary>
    public NewOpinion? Received()
    {
        From();
        Came();
        return New(OpinionState.Received, OpinionRow.TextLength, required: true) is { } made ? made with { ReceivedOn = input.Day.Value, AnsweredName = TypedText.OrNull(input.Name) } : null;
    }

    /// <summary>That an opinion is not needed, and why; null when a field is wrong.</summary>
    public NewOpinion? Unneeded()
    {
        From();
        return New(OpinionState.Unnecessary, OpinionRow.TextLength, required: true);
    }

    /// <summary>The answer to an opinion that was asked for; null when a field is wrong.</summary>
    public OpinionAnswer? Answer()
    {
        Came();
        Text(OpinionRow.TextLength, required: true);
        Name();
        return state.IsValid ? new OpinionAnswer(input.Number, input.Seen, OpinionState.Received, input.Day.Value, TypedText.OrNull(input.Name), input.Text) : null;
    }

    /// <summary>That nothing came of an opinion that was asked for, and why; null when a field is wrong.</summary>
    public OpinionAnswer? Abstained()
    {
        Text(OpinionRow.TextLength, required: true);
        return state.IsValid ? new OpinionAnswer(input.Number, input.Seen, OpinionState.Abstained, null, null, input.Text) : null;
    }

    private NewOpinion? New(OpinionState to, int most, bool required)
    {
        Text(most, required);
        Name();
        return state.IsValid && input.Key.Length == KeyLength
            ? new NewOpinion { Key = input.Key, From = input.From, OfMunicipality = input.Party == Municipality, State = to, Text = input.Text }
            : null;
    }

    private void From()
    {
        input.From = TypedText.Clean(input.From);
        if (input.Party is not (Municipality or Other))
        {
            Wrong(nameof(input.Party), words["opinion.error-party"]);
        }

        if (input.From.Length is 0 or > OpinionRow.NameLength)
        {
            Wrong(nameof(input.From), words.Fill("opinion.error-from", ("most", $"{OpinionRow.NameLength}")));
        }
    }

    private void Came()
    {
        if (input.Day.Value is not { } day || day > today)
        {
            Wrong(nameof(input.Day), words["opinion.error-came"]);
        }
    }

    private void Name()
    {
        input.Name = TypedText.Clean(input.Name);
        if (input.Name.Length > OpinionRow.NameLength)
        {
            Wrong(nameof(input.Name), words.Fill("opinion.error-long", ("most", $"{OpinionRow.NameLength}")));
        }
    }

    private void Text(int most, bool required)
    {
        input.Text = TypedText.Clean(input.Text);
        if (required && input.Text.Length == 0)
        {
            Wrong(nameof(input.Text), words["opinion.error-text"]);
        }
        else if (input.Text.Length > most)
        {
            Wrong(nameof(input.Text), words.Fill("opinion.error-long", ("most", $"{most}")));
        }
    }

    private void Wrong(string field, string message) => state.AddModelError($"{name}.{field}", message);
}
