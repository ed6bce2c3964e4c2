using OppnaDrogscener.Documents.Blocks;
using Xunit;

namespace OppnaDrogscener.Tests.Documents.Blocks;

public sealed class BlockTests
{
    [Fact]
    public void Table_RowWithAnotherNumberOfCells_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new Table("T", "t", [new TableColumn("A"), new TableColumn("B")], [new TableRow([[new TextRun("1")]])]));

    [Fact]
    public void EmbeddedFile_Checksum_IsThatOfTheBytes() => Assert.Equal(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        new EmbeddedFile("x", "text/plain", AttachmentKind.Data, "", "abc"u8.ToArray()).Sha256);
}
