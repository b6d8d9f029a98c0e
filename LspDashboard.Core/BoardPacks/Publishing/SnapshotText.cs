using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using LspDashboard.Core.Periods;

namespace LspDashboard.Core.BoardPacks.Publishing;

/// <summary>A snapshot as text, and that compressed, for storage. The same snapshot gives the same text, so that its hash says whether two are alike.</summary>
public static class SnapshotText
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Converters = { new PeriodAsCode(), new JsonStringEnumConverter() },
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>UTF-8.</summary>
    public static byte[] Write(PackSnapshot snapshot) => JsonSerializer.SerializeToUtf8Bytes(snapshot, Options);

    /// <exception cref="JsonException">It is no snapshot.</exception>
    public static PackSnapshot Read(byte[] text) => JsonSerializer.Deserialize<PackSnapshot>(text, Options) ?? throw new JsonException("The snapshot is empty.");

    /// <summary>In lower-case hexadecimal digits.</summary>
    public static string Sha256(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    public static byte[] Compress(byte[] text)
    {
        using var stored = new MemoryStream();
        using (var brotli = new BrotliStream(stored, CompressionLevel.Optimal)) brotli.Write(text);
        return stored.ToArray();
    }

    public static byte[] Expand(byte[] stored)
    {
        using var brotli = new BrotliStream(new MemoryStream(stored), CompressionMode.Decompress);
        using var text = new MemoryStream();
        brotli.CopyTo(text);
        return text.ToArray();
    }

    private sealed class PeriodAsCode : JsonConverter<ReportingPeriod>
    {
        public override ReportingPeriod Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => PeriodCode.Parse(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, ReportingPeriod value, JsonSerializerOptions options) => writer.WriteStringValue(value.Code);
    }
}
