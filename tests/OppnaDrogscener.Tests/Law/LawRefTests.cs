using OppnaDrogscener.Domain.Law;
using Xunit;

namespace OppnaDrogscener.Tests.Law;

public sealed class LawRefTests
{
    [Theory]
    [InlineData("2013:460 11 § 3", "2013:460", "11 § 3", "11")]
    [InlineData("2018:1200 14 d § 1", "2018:1200", "14 d § 1", "14d")]
    [InlineData("2009:400 32 kap. 3 §", "2009:400", "32 kap. 3 §", "32-3")]
    [InlineData("2016/679 art. 35.3 c", "2016/679", "art. 35.3 c", "art-35")]
    [InlineData("2018:1200 övergångsbestämmelserna", "2018:1200", "övergångsbestämmelserna", "overgangsbestammelserna")]
    [InlineData("metodboken: Kamerabevakning – Checklista", "metodboken", "Kamerabevakning – Checklista", "kamerabevakning-checklista")]
    [InlineData("metodboken: Fastighetsägare, krögare och andra näringsidkare", "metodboken", "Fastighetsägare, krögare och andra näringsidkare", "fastighetsagare-krogare-och-andra-naringsidkare")]
    public void Parse_WrittenForm_IsReadAndWrittenBack(string text, string source, string section, string key)
    {
        var reference = LawRef.Parse(text);

        Assert.Equal((source, section, key, text), (reference.Source, reference.Section, reference.SectionKey, reference.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("11 §")]
    [InlineData("2013:460")]
    [InlineData("2013:460 11")]
    [InlineData("2013:460 11–12 §§")]
    [InlineData("2013:460  11 §")]
    [InlineData("metodboken:")]
    [InlineData("metodboken: ")]
    [InlineData("metodboken 11")]
    [InlineData("2013:460 11 §\n")]
    [InlineData(null)]
    public void TryParse_FreeText_IsRefused(string? text) => Assert.False(LawRef.TryParse(text, out _));

    [Fact]
    public void Parse_FreeText_SaysHowToWrite() =>
        Assert.Contains("2013:460 11 § 3", Assert.Throws<FormatException>(() => LawRef.Parse("paragraf elva")).Message, StringComparison.Ordinal);
}
