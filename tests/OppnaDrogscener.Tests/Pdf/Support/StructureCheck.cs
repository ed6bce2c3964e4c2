using System.Text;
using OppnaDrogscener.Pdf.Reading;

namespace OppnaDrogscener.Tests.Pdf.Support;

/// <summary>
/// The conditions of ISO 14289-1 on the structure of a file, all at once and in the process: every mark belongs to one element
/// and every element to its parent, roles stand where they may, headings, tables, lists, notes, figures and links are whole.
/// </summary>
internal sealed class StructureCheck
{
    private static readonly Dictionary<string, string[]> AllowedIn = new()
    {
        ["Table"] = ["Caption", "THead", "TBody"],
        ["THead"] = ["TR"],
        ["TBody"] = ["TR"],
        ["TR"] = ["TH", "TD"],
        ["L"] = ["LI"],
        ["LI"] = ["Lbl", "LBody"],
        ["TOC"] = ["TOCI"],
        ["TOCI"] = ["Reference", "TOC"],
    };

    private static readonly HashSet<string> Roles =
    [
        "Document", "Sect", "Div", "P", "H1", "H2", "H3", "H4", "L", "LI", "Lbl", "LBody", "Table", "THead", "TBody", "TR", "TH", "TD",
        "Figure", "Caption", "Note", "Reference", "Link", "TOC", "TOCI", "BlockQuote", "Title",
    ];

    private readonly ParsedPdf pdf;
    private readonly Dictionary<PdfReference, int> pageNumbers;
    private readonly Dictionary<int, object?> parents;
    private readonly HashSet<(int Page, int Mark)> owned = [];
    private readonly HashSet<string> ids = [];
    private readonly StringBuilder text = new();
    private int lastHeading;

    private StructureCheck(ParsedPdf pdf)
    {
        this.pdf = pdf;
        pageNumbers = pdf.Pages.Index().ToDictionary(each => each.Item, each => each.Index);
        var numbers = pdf.List(pdf.Dictionary(Root["ParentTree"])["Nums"]);
        parents = Enumerable.Range(0, numbers.Count / 2).ToDictionary(i => (int)(long)numbers[2 * i]!, i => numbers[(2 * i) + 1]);
    }

    private Dictionary<string, object?> Root => pdf.Dictionary(pdf.Catalog["StructTreeRoot"]);

    /// <summary>The text in the order of the structure tree, tables of contents left out. Throws where a condition is broken.</summary>
    internal static string Text(ParsedPdf pdf)
    {
        var check = new StructureCheck(pdf);
        check.Element((PdfReference)pdf.List(check.Root["K"]).Single()!, null, "", isContents: false);
        var marks = pdf.Contents.Index().SelectMany(page => page.Item.Marks.Keys.Select(mark => (page.Index, mark)));
        Demand(check.owned.SetEquals(marks), "every mark belongs to an element");
        Demand(pdf.Catalog.ContainsKey("Lang") && Equals(pdf.Dictionary(pdf.Catalog["MarkInfo"])["Marked"], true), "the file is marked and has a language");
        return check.text.ToString();
    }

    private void Element(PdfReference reference, PdfReference? parent, string above, bool isContents)
    {
        var element = pdf.Dictionary(reference);
        var role = ((PdfName)element["S"]!).Value;
        Demand(Roles.Contains(role), $"{role} is a role");
        Demand(parent is null || Equals(element["P"], parent), $"{role} names its parent");
        Demand(!AllowedIn.TryGetValue(above, out var allowed) || allowed.Contains(role), $"{role} may stand in {above}");
        Own(role, element);
        isContents |= role == "TOC";
        var kids = pdf.List(element["K"]);
        foreach (var kid in kids)
        {
            Kid(kid, reference, element, role, isContents);
        }

        Whole(role, element, kids);
        text.Append(role is "Link" or "Reference" ? "" : " ");
    }

    private void Kid(object? kid, PdfReference element, Dictionary<string, object?> entries, string role, bool isContents)
    {
        switch (kid)
        {
            case long mark:
                Mark((int)mark, entries["Pg"], element, role, isContents);
                break;
            case PdfReference child:
                Element(child, element, role, isContents);
                break;
            case Dictionary<string, object?> entry when ((PdfName)entry["Type"]!).Value == "MCR":
                Mark((int)(long)entry["MCID"]!, entry["Pg"], element, role, isContents);
                break;
            case Dictionary<string, object?> entry:
                Annotation(pdf.Dictionary(entry["Obj"]), element, role);
                break;
            default:
                throw new InvalidDataException($"{kid} is no child of {role}.");
        }
    }

    private void Mark(int mark, object? page, PdfReference element, string role, bool isContents)
    {
        var number = pageNumbers[(PdfReference)page!];
        var (tag, shown) = pdf.Contents[number].Marks[mark];
        Demand(tag == role, $"the mark of {role} is not named {tag}");
        Demand(owned.Add((number, mark)), "a mark belongs to one element only");
        Demand(Equals(pdf.List(parents[number])[mark], element), "the parent tree leads back to the element");
        text.Append(isContents ? "" : shown.ToString());
    }

    private void Annotation(Dictionary<string, object?> annotation, PdfReference element, string role)
    {
        Demand(role == "Link", "an annotation stands in a Link");
        Demand(annotation["Contents"] is byte[] { Length: > 2 }, "a link says where it leads");
        Demand(Equals(parents[(int)(long)annotation["StructParent"]!], element), "the parent tree leads from the link to its element");
    }

    /// <summary>What one element must have of its own.</summary>
    private void Own(string role, Dictionary<string, object?> element)
    {
        if (role is ['H', >= '1' and <= '4'])
        {
            Demand(role[1] - '0' <= lastHeading + 1, $"{role} skips no level");
            lastHeading = role[1] - '0';
        }

        Demand(role != "TH" || Attribute(element, "Scope") is PdfName { Value: "Row" or "Column" }, "TH has a scope");
        Demand(role != "L" || Attribute(element, "ListNumbering") is PdfName, "L says how it is numbered");
        Demand(role != "Figure" || (element["Alt"] is byte[] { Length: > 2 } && Attribute(element, "BBox") is List<object?> { Count: 4 }), "Figure has a text and a box");
        Demand(role != "Note" || element.ContainsKey("ID"), "Note has an ID");
        Demand(element.GetValueOrDefault("ID") is not byte[] id || ids.Add(Encoding.ASCII.GetString(id)), "an ID is used once");
    }

    /// <summary>What one element must have in it.</summary>
    private void Whole(string role, Dictionary<string, object?> element, IReadOnlyList<object?> kids)
    {
        Demand(role != "LI" || kids.Count == 2, "LI has a label and a body");
        Demand(role != "Link" || kids.OfType<Dictionary<string, object?>>().Any(), "Link has its annotation");
        if (role == "Table")
        {
            var widths = kids.SelectMany(group => pdf.List(pdf.Dictionary(group)["K"])).Where(row => row is PdfReference).Select(pdf.Dictionary)
                .Where(row => ((PdfName)row["S"]!).Value == "TR").Select(row => pdf.List(row["K"]).Sum(cell => Attribute(pdf.Dictionary(cell), "ColSpan") as long? ?? 1));
            Demand(widths.Distinct().Count() == 1, "the rows of a table are of one length");
        }
    }

    private object? Attribute(Dictionary<string, object?> element, string key) =>
        pdf.List(element.GetValueOrDefault("A")).Select(each => pdf.Dictionary(each).GetValueOrDefault(key)).FirstOrDefault(value => value is not null);

    private static void Demand(bool condition, string what)
    {
        if (!condition)
        {
            throw new InvalidDataException($"Not so: {what}.");
        }
    }
}
