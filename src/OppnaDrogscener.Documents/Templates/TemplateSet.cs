using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Domain.MethodBook;

namespace OppnaDrogscener.Documents.Templates;

/// <summary>Everything that templates/ says, read and checked. A program that cannot make one does not start.</summary>
public sealed class TemplateSet
{
    private readonly RegimeCatalog englishRegimes;
    private readonly MethodBookContent englishBook;

    private TemplateSet(TemplateFolder folder)
    {
        Version = folder.Hash();
        Law = LawReader.Read(folder);
        Regimes = RegimeReader.Read(folder, Law);
        Texts = new TextLibrary(folder);
        var book = Law.Act(LawRef.MethodBook)
            ?? throw new TemplateException(new TemplateProblem("law/metodboken/law.md", 0, "the method book is not described", []));
        MethodBook = new MethodBookReader(folder, book.Headings).Read();
        englishRegimes = EnglishRegimes.Read(folder, Regimes);
        englishBook = EnglishMethodBook.Read(folder, MethodBook);
        LegalPosition = new LegalPosition(Texts, this);
        Clock = new ClockExplanation(Texts);
    }

    /// <summary>Which texts these are: the hash of all of them.</summary>
    public string Version { get; }

    public LawTimeline Law { get; }

    public RegimeCatalog Regimes { get; }

    public TextLibrary Texts { get; }

    public MethodBookContent MethodBook { get; }

    public LegalPosition LegalPosition { get; }

    public ClockExplanation Clock { get; }

    /// <summary>The regimes with their words in a language; ids, days and law references are the same in all.</summary>
    public RegimeCatalog RegimesIn(TextLanguage language) => language == TextLanguage.English ? englishRegimes : Regimes;

    /// <summary>What the product carries of the method book, in a language.</summary>
    public MethodBookContent MethodBookIn(TextLanguage language) => language == TextLanguage.English ? englishBook : MethodBook;

    /// <summary>Reads a folder.</summary>
    /// <exception cref="TemplateException">A text is broken; the message has file, line and what is allowed.</exception>
    public static TemplateSet Load(TemplateFolder folder) => new(folder);

    /// <summary>Reads the folder beside the program, or in the nearest parent that has one.</summary>
    /// <exception cref="TemplateException">There is no folder, or a text is broken.</exception>
    public static TemplateSet LoadBesideProgram() => Load(TemplateFolder.Find());
}
