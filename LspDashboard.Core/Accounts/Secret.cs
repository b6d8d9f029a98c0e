using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace LspDashboard.Core.Accounts;

/// <summary>Secrets that are shown once: 256 random bits. Only their hash is kept, and a hash needs no salt where nobody can guess.</summary>
public static class Secret
{
    private const int Bytes = 32;

    /// <summary>A new one, in letters that an address and a header take.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>What is kept of it: SHA-256, lower-case hexadecimal.</summary>
    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
