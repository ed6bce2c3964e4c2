using OppnaDrogscener.Documents.Documents.Board;
using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Documents.PublicVersions;

/// <summary>What a county board has written, part by part: the words of each part, and the letter or decision without them.</summary>
public static class PublicLetter
{
    /// <summary>The words that a part holds; empty where the board has written nothing there.</summary>
    public static IReadOnlyList<string> Texts(BoardMatter matter, PublicPart part)
    {
        ArgumentNullException.ThrowIfNull(matter);
        var decision = matter.Decision;
        string?[] texts = part switch
        {
            PublicPart.BoardReasons => [decision?.Reasons],
            PublicPart.BoardConditions when decision?.Conditions is { } conditions => [conditions.Area, conditions.Masks, conditions.Signs, conditions.Other],
            PublicPart.BoardMarks when decision is not null => [.. decision.Marks.Select(mark => mark.Comment)],
            PublicPart.BoardOpinions when decision is not null => [.. decision.Opinions.Select(opinion => opinion.Text)],
            PublicPart.BoardQuestions when matter.Supplement is { } supplement => [.. supplement.Items.Select(item => item.Text)],
            _ => [],
        };
        return [.. texts.OfType<string>().Where(text => !string.IsNullOrWhiteSpace(text))];
    }

    /// <summary>The same with a mark instead of the words of a part.</summary>
    internal static BoardMatter Without(BoardMatter matter, PublicPart part, string mark)
    {
        string Marked(string text) => string.IsNullOrWhiteSpace(text) ? text : mark;
        var (decision, supplement) = (matter.Decision, matter.Supplement);
        return matter with
        {
            Supplement = part == PublicPart.BoardQuestions && supplement is not null
                ? supplement with { Items = [.. supplement.Items.Select(item => item with { Text = Marked(item.Text) })] }
                : supplement,
            Decision = decision is null ? null : part switch
            {
                PublicPart.BoardReasons => decision with { Reasons = Marked(decision.Reasons) },
                PublicPart.BoardMarks => decision with { Marks = [.. decision.Marks.Select(item => item with { Comment = Marked(item.Comment) })] },
                PublicPart.BoardOpinions => decision with { Opinions = [.. decision.Opinions.Select(item => item with { Text = Marked(item.Text) })] },
                PublicPart.BoardConditions when decision.Conditions is { } conditions => decision with
                {
                    Conditions = conditions with { Area = Kept(conditions.Area), Masks = Kept(conditions.Masks), Signs = Kept(conditions.Signs), Other = Kept(conditions.Other) },
                },
                _ => decision,
            },
        };

        string? Kept(string? text) => text is null ? null : Marked(text);
    }
}
