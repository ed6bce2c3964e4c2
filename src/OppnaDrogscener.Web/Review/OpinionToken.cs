using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using OppnaDrogscener.Web.Submissions;

namespace OppnaDrogscener.Web.Review;

/// <summary>The secret of a link by which somebody without an account gives an opinion. Whoever has it may answer once; only its hash is kept.</summary>
public static class OpinionToken
{
    /// <summary>256 random bits: cannot be guessed, however many are tried.</summary>
    private const int Bytes = 32;

    /// <summary>Characters of a token.</summary>
    private const int Length = 43;

    /// <summary>A new token.</summary>
    public static string Make() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>What is kept of a token; null when it cannot be one.</summary>
    public static string? HashOf(string? token) => token is { Length: Length } ? VersionStore.HashOf(Encoding.ASCII.GetBytes(token)) : null;
}
