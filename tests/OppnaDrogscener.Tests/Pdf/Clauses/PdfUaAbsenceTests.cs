using System.Text.Json;
using OppnaDrogscener.Tests.Pdf.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Pdf.Clauses;

/// <summary>ISO 14289-1: conditions that are met because what they are about is never written.</summary>
public sealed class PdfUaAbsenceTests
{
    private readonly QpdfDocument pdf = QpdfDocument.Everything;

    [Fact]
    public void Clause7_4_4_Headings_AreNumberedAndNeverMixedWithH() => Assert.Empty(pdf.ElementsOf("/H"));

    [Fact]
    public void Clause7_7_Formulas_AreAbsent() => Assert.Empty(pdf.ElementsOf("/Formula"));

    [Fact]
    public void Clause7_10_OptionalContent_IsAbsent() => AssertNowhere("/OCProperties", "/OC");

    [Fact]
    public void Clause7_11_EmbeddedFiles_HaveBothTheirNames() => Assert.All(
        pdf.Dictionaries.Where(entry => pdf.Name(entry, "/Type") == "/Filespec"),
        file => Assert.True(pdf.Has(file, "/F") && pdf.Has(file, "/UF")));

    [Fact]
    public void Clause7_12_ArticleThreads_AreAbsent() => AssertNowhere("/Threads", "/B");

    [Fact]
    public void Clause7_15_XfaForms_AreAbsent() => AssertNowhere("/XFA", "/AcroForm");

    [Fact]
    public void Clause7_16_Encryption_IsAbsent() => Assert.False(pdf.Has(pdf.Trailer, "/Encrypt"));

    [Fact]
    public void Clause7_18_2_Annotations_AreNeverHiddenOrForPrintersOnly() => Assert.All(
        pdf.Dictionaries.Where(entry => pdf.Name(entry, "/Type") == "/Annot"),
        each => Assert.Equal((0, "/Link"), (pdf.Get(each, "/F").GetInt32() & (1 | 2 | 32), pdf.Name(each, "/Subtype"))));

    [Fact]
    public void Clause7_18_6_Media_IsAbsent() => AssertNowhere("/Movie", "/Sound", "/RichMediaContent", "/Renditions");

    [Fact]
    public void Clause7_19_Scripts_AreAbsent() => AssertNowhere("/JS", "/JavaScript", "/AA", "/OpenAction");

    private void AssertNowhere(params string[] keys) => Assert.All(
        pdf.Dictionaries.Where(entry => entry.ValueKind == JsonValueKind.Object),
        entry => Assert.DoesNotContain(entry.EnumerateObject().Select(each => each.Name), keys.Contains));
}
