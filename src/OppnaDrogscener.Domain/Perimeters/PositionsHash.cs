using System.Buffers.Binary;
using System.Security.Cryptography;

namespace OppnaDrogscener.Domain.Perimeters;

/// <summary>A short name for many numbers, so that a key need not hold every corner of every building.</summary>
internal static class PositionsHash
{
    public static string Of(IEnumerable<double> numbers)
    {
        var bytes = new List<byte>();
        Span<byte> eight = stackalloc byte[sizeof(double)];
        foreach (var number in numbers)
        {
            BinaryPrimitives.WriteDoubleLittleEndian(eight, number);
            bytes.AddRange(eight);
        }

        return Convert.ToHexString(SHA256.HashData(bytes.ToArray()));
    }
}
