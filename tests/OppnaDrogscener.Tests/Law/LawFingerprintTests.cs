using System.Security.Cryptography;
using System.Text;
using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Law;

/// <summary>Law is added, never edited: a changed text of an old version shows as a changed line here.</summary>
public sealed class LawFingerprintTests
{
    [Fact]
    public void LawFiles_Approved_AreUnchanged() => Golden.Verify(
        "tests/OppnaDrogscener.Tests/Golden/law-fingerprints.approved.txt",
        string.Join('\n', TemplateFolder.Open(RepositoryFolder.PathTo("templates")).Under("law").Select(Fingerprint)));

    private static string Fingerprint(TemplateFile file) =>
        $"{file.Path} {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file.Text)))[..16]}";
}
