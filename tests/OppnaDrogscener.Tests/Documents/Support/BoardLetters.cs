using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Documents;
using OppnaDrogscener.Documents.Documents.Board;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Review;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Tests.Support;

namespace OppnaDrogscener.Tests.Documents.Support;

/// <summary>What a county board writes of a sample case.</summary>
internal static class BoardLetters
{
    /// <summary>A decision on a sample, with some of everything in it.</summary>
    public static BlockDocument Decision(string sample, DecisionOutcome outcome) => Composed.Of(DecisionMaterial(sample, outcome), "decision");

    /// <summary>A request for a supplement of a sample.</summary>
    public static BlockDocument SupplementRequest(string sample) => Composed.Of(SupplementMaterial(sample), "supplement-request");

    /// <summary>What <see cref="Decision"/> is composed of.</summary>
    public static CaseMaterial DecisionMaterial(string sample, DecisionOutcome outcome) => Composed.Material(sample) with
    {
        Board = Matter(sample) with
        {
            Decision = new DecisionMatter
            {
                Outcome = outcome,
                DecidedOn = Composed.MadeOn,
                Decider = "Björn Beslutsfattare",
                Proposer = "Greta Granskare",
                Reasons = "Platsen är särskilt brottsutsatt på kvällar och nätter.\n\nDagtid väger integritetsintresset tyngre.",
                Marks =
                [
                    new("measures-considered", OfficerVerdict.Met, "Fyra åtgärder är prövade och utvärderade."),
                    new("workplace-statement", OfficerVerdict.NotApplicable, ""),
                    new("hours-outweigh-intrusion", OfficerVerdict.NotMet, "Dagtid rör sig många andra där."),
                ],
                Conditions = DecisionRules.GivesPermit(outcome) ? Conditions : null,
                Opinions = [new("Luleå kommun", OpinionState.Received, new DateOnly(2026, 11, 2), "Kommunen tillstyrker."), new("Hyresgästföreningen", OpinionState.Abstained, null, "")],
            },
        },
    };

    /// <summary>What <see cref="SupplementRequest"/> is composed of.</summary>
    public static CaseMaterial SupplementMaterial(string sample) => Composed.Material(sample) with
    {
        Board = Matter(sample) with
        {
            Supplement = new SupplementMatter("Greta Granskare", new DateOnly(2026, 12, 14),
            [
                new("hours-outweigh-intrusion", "Visa hur många som passerar platsen per timme dagtid."),
                new(null, "Skicka fullmakten för den som har skrivit under."),
            ]),
        },
    };

    private static PermitConditions Conditions => new()
    {
        Hours = [new ScheduleEntry { Days = [Weekday.Friday, Weekday.Saturday], From = ClockTime.Parse("21:00"), To = ClockTime.Parse("03:00") }],
        Area = "Torgytan, inte uteserveringen i norr.",
        RetentionHours = 72,
        From = new DateOnly(2027, 3, 1),
        Until = new DateOnly(2028, 2, 29),
        Signs = "En skylt vid varje väg in.",
        Other = "Bevakningen ska utvärderas efter sex månader.",
    };

    private static BoardMatter Matter(string sample) => new()
    {
        Board = "Länsstyrelsen i Norrbottens län",
        Court = Desk.Of.Reference.BoardOfCounty("25")!.Court,
        Diary = "211-4711-2026",
        ReceivedOn = new DateOnly(2026, 10, 12),
        Version = 2,
        Sha256 = OppnaDrogscener.Web.Submissions.VersionStore.HashOf(Composed.Material(sample).Canonical.Span),
    };
}
