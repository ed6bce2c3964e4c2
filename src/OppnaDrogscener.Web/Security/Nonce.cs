using System.Security.Cryptography;

namespace OppnaDrogscener.Web.Security;

/// <summary>The nonce of a request: only scripts that carry it run.</summary>
public sealed class Nonce
{
    private const int Bytes = 16;

    public string Value { get; } = Convert.ToBase64String(RandomNumberGenerator.GetBytes(Bytes));
}
