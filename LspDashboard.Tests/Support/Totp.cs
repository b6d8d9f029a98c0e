using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace LspDashboard.Tests.Support;

/// <summary>An authenticator app: RFC 6238 with SHA-1, six digits and half a minute, written from the RFC.</summary>
internal static class Totp
{
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static string Code(string secret, DateTimeOffset at)
    {
        var counter = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, at.ToUnixTimeSeconds() / 30);
#pragma warning disable CA5350 // what the RFC says
        var hash = HMACSHA1.HashData(Bytes(secret), counter);
#pragma warning restore CA5350
        var offset = hash[^1] & 0xF;
        return ((BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(offset)) & 0x7FFFFFFF) % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] Bytes(string secret)
    {
        var bits = secret.SelectMany(c => Enumerable.Range(0, 5).Select(i => (Base32.IndexOf(c, StringComparison.Ordinal) >> (4 - i)) & 1)).ToArray();
        return [.. bits.Chunk(8).Where(b => b.Length == 8).Select(b => (byte)b.Aggregate(0, (sum, bit) => (sum << 1) | bit))];
    }
}
