using System.Globalization;
using System.Text;
using System.Text.Json;

namespace OppnaDrogscener.Tests.Pdf.Support;

/// <summary>A PDF's objects as qpdf reads them.</summary>
public sealed class QpdfDocument
{
    private static readonly Lazy<QpdfDocument> Sample = new(() => Of(SampleDocument.Everything()));
    private readonly JsonElement objects;

    private QpdfDocument(JsonElement objects) => this.objects = objects;

    /// <summary>The sample document with everything, read once.</summary>
    public static QpdfDocument Everything => Sample.Value;

    public JsonElement Trailer => objects.GetProperty("trailer").GetProperty("value");

    public JsonElement Catalog => Get(Trailer, "/Root");

    public IEnumerable<JsonElement> Pages => Items(Get(Catalog, "/Pages", "/Kids"));

    /// <summary>All dictionaries of indirect objects, those of streams included.</summary>
    public IEnumerable<JsonElement> Dictionaries =>
        objects.EnumerateObject().Select(entry => DictionaryOf(entry.Value)).Where(value => value.ValueKind == JsonValueKind.Object);

    /// <summary>Every element of the structure tree, from the top down in reading order.</summary>
    public IEnumerable<JsonElement> Elements => Below(Items(Get(Catalog, "/StructTreeRoot", "/K")).Single());

    public static QpdfDocument Of(OppnaDrogscener.Pdf.Blocks.PdfDocument document) =>
        Of(Written.Bytes(document));

    public static QpdfDocument Of(byte[] pdf)
    {
        var json = PdfTools.Run(pdf, "qpdf", "--json=2", "--json-stream-data=inline", "--decode-level=generalized", "{file}");
        return new QpdfDocument(JsonDocument.Parse(json).RootElement.GetProperty("qpdf")[1]);
    }

    /// <summary>Follows keys, and references on the way.</summary>
    public JsonElement Get(JsonElement from, params string[] keys)
    {
        foreach (var key in keys)
        {
            from = TryGet(from, key) ?? throw new KeyNotFoundException($"{key} in {from}");
        }

        return from;
    }

    public JsonElement? TryGet(JsonElement from, string key)
    {
        from = Resolve(from);
        return from.ValueKind == JsonValueKind.Object && from.TryGetProperty(key, out var value) ? Resolve(value) : null;
    }

    public bool Has(JsonElement from, string key) => TryGet(from, key) is not null;

    public string? Name(JsonElement from, string key) => TryGet(from, key)?.GetString();

    /// <summary>A text or byte string, decoded.</summary>
    public string? Text(JsonElement from, string key) => TryGet(from, key)?.GetString() switch
    {
        null => null,
        ['u', ':', .. var text] => text,
        ['b', ':', .. var hex] => Encoding.Latin1.GetString(Convert.FromHexString(hex)),
        var other => other,
    };

    /// <summary>An array's items, or the value itself as the only one.</summary>
    public IEnumerable<JsonElement> Items(JsonElement value)
    {
        value = Resolve(value);
        return value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(Resolve) : [value];
    }

    public JsonElement Resolve(JsonElement value)
    {
        while (value.ValueKind == JsonValueKind.String && value.GetString() is { } text && text.EndsWith(" R", StringComparison.Ordinal))
        {
            value = DictionaryOf(objects.GetProperty("obj:" + text));
        }

        return value;
    }

    /// <summary>The number of an object that a value refers to.</summary>
    public static int Number(JsonElement reference) =>
        int.Parse(reference.GetString()!.Split(' ')[0], NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>The unpacked content of the stream that a key refers to.</summary>
    public byte[] Stream(JsonElement from, string key)
    {
        var reference = Resolve(from).GetProperty(key).GetString();
        return objects.GetProperty("obj:" + reference).GetProperty("stream").GetProperty("data").GetBytesFromBase64();
    }

    /// <summary>An attribute of a structure element, from any of its attribute objects.</summary>
    public JsonElement? Attribute(JsonElement element, string key) =>
        TryGet(element, "/A") is { } attributes
            ? Items(attributes).Select(each => TryGet(each, key)).FirstOrDefault(value => value is not null)
            : null;

    public IEnumerable<JsonElement> Children(JsonElement element) =>
        TryGet(element, "/K") is { } kids ? Items(kids).Where(kid => kid.ValueKind == JsonValueKind.Object) : [];

    public IEnumerable<JsonElement> ElementsOf(string role) => Elements.Where(element => Name(element, "/S") == role);

    private static JsonElement DictionaryOf(JsonElement entry) =>
        entry.TryGetProperty("stream", out var stream) ? stream.GetProperty("dict") : entry.GetProperty("value");

    private IEnumerable<JsonElement> Below(JsonElement element) =>
        Children(element).Where(kid => Has(kid, "/S")).SelectMany(Below).Prepend(element);
}
