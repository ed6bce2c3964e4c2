using OppnaDrogscener.Pdf.Layout;
using OppnaDrogscener.Pdf.Typesetting;

namespace OppnaDrogscener.Pdf.Compose;

/// <summary>Gathers the glyphs of a text: normalises, refuses what cannot be shown, melts spaces together, kerns.</summary>
internal sealed class GlyphCollector(ComposeContext context)
{
    private readonly List<GlyphCell> cells = context.RentCells();
    private readonly List<TextRun> runs = [];
    private readonly List<NoteMark> notes = [];

    internal void Add(string value, TextRun run, string? sourcePath)
    {
        if (!context.CountCharacters(value.Length, sourcePath))
        {
            return;
        }

        if (PlainText.HasLoneSurrogate(value, out var lone))
        {
            context.Problems.AddCharacter(PdfProblemCode.CharacterForbidden, value, lone, value[lone], sourcePath);
            return;
        }

        if (runs.Count >= ShapedText.MostRuns)
        {
            context.RefuseSize("runs", sourcePath);
            return;
        }

        var text = PlainText.Normalise(value);
        runs.Add(run);
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsHighSurrogate(text[i]);
            var character = isPair ? char.ConvertToUtf32(text[i], text[i + 1]) : text[i];
            Add(text, i, character, run, sourcePath);
            i += isPair ? 1 : 0;
        }
    }

    internal void AddNote(Note note, string number, TextRun run)
    {
        notes.Add(new NoteMark(cells.Count, note));
        Add(number, run, null);
    }

    internal ShapedText Finish()
    {
        while (cells.Count > 0 && cells[^1].Break is BreakAfter.Space or BreakAfter.Required)
        {
            cells.RemoveAt(cells.Count - 1);
        }

        var result = cells.ToArray();
        context.Return(cells);
        for (var i = 0; i < result.Length; i++)
        {
            if (result[i].Break == BreakAfter.Never)
            {
                var before = i > 0 && !result[i - 1].IsSpace ? result[i - 1].Character : -1;
                var after = i + 1 < result.Length ? result[i + 1].Character : -1;
                result[i] = result[i] with { Break = CharacterRules.BreakOf(before, result[i].Character, after) };
            }
        }

        return new ShapedText(result, [.. runs], [.. notes]);
    }

    private void Add(string text, int at, int character, TextRun run, string? sourcePath)
    {
        switch (CharacterRules.KindOf(character))
        {
            case CharacterKind.Visible:
                Visible(text, at, character, run, sourcePath);
                break;
            case CharacterKind.Space:
                if (cells.Count > 0 && cells[^1].Break is not (BreakAfter.Space or BreakAfter.Required))
                {
                    Append(run.Font.Glyph(' '), ' ', run, BreakAfter.Space);
                }

                break;
            case CharacterKind.FixedSpace:
                var own = run.Font.Glyph(character);
                Append(own == 0 ? run.Font.Glyph(' ') : own, ' ', run, BreakAfter.Never);
                break;
            case CharacterKind.LineBreak:
                EndLine(run);
                break;
            case CharacterKind.BreakHere:
                AllowBreak();
                break;
            case CharacterKind.RightToLeft:
                context.Problems.AddCharacter(PdfProblemCode.RightToLeftText, text, at, character, sourcePath);
                break;
            case CharacterKind.Forbidden:
                context.Problems.AddCharacter(PdfProblemCode.CharacterForbidden, text, at, character, sourcePath);
                break;
            default:
                break;
        }
    }

    private void Visible(string text, int at, int character, TextRun run, string? sourcePath)
    {
        var glyph = run.Font.Glyph(character);
        if (glyph == 0 && character == 0x2011)
        {
            glyph = run.Font.Glyph('-');
        }

        if (glyph == 0)
        {
            context.Problems.AddCharacter(PdfProblemCode.GlyphMissing, text, at, character, sourcePath);
            return;
        }

        Append(glyph, character, run, BreakAfter.Never);
    }

    private void Append(int glyph, int character, TextRun run, BreakAfter mayBreak)
    {
        var index = runs.Count - 1;
        if (cells.Count > 0 && cells[^1] is var last && last.Run == index && last.Break != BreakAfter.Required)
        {
            var kerning = run.Font.Kerning(last.Glyph, glyph);
            if (kerning != 0)
            {
                cells[^1] = last with { Kerning = (short)kerning, Advance = (float)(last.Advance + (kerning * run.Size / run.Font.UnitsPerEm)) };
            }
        }

        var advance = (float)(run.Font.Advance(glyph) * run.Size / run.Font.UnitsPerEm);
        cells.Add(new GlyphCell(character, advance, (ushort)glyph, (ushort)index, 0, mayBreak));
    }

    /// <summary>A line break takes the place of the space before it; it is a space when text is taken out of the file.</summary>
    private void EndLine(TextRun run)
    {
        if (cells.Count > 0 && cells[^1].IsSpace)
        {
            cells.RemoveAt(cells.Count - 1);
        }

        if (cells.Count > 0)
        {
            cells.Add(new GlyphCell(' ', 0, (ushort)run.Font.Glyph(' '), (ushort)(runs.Count - 1), 0, BreakAfter.Required));
        }
    }

    private void AllowBreak()
    {
        if (cells.Count > 0 && cells[^1].Break == BreakAfter.Never)
        {
            cells[^1] = cells[^1] with { Break = BreakAfter.Allowed };
        }
    }
}
