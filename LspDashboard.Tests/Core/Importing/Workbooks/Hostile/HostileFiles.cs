using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.Importing.Workbooks.Hostile;

/// <summary>All of them: the tests ask what comes of each, the benchmark how long it takes and how much memory.</summary>
public static class HostileFiles
{
    public static IReadOnlyList<HostileFile> All { get; } =
        [.. HostileNames.All(), .. HostileZips.All(), .. HostilePackages.All(), .. HostileXml.All(), .. HostileSheets.All(), .. HostileCells.All(), .. HostileLegacy.All(), .. HostileCompound.All(), .. HostileTexts.All()];

    internal static HostileFile Refused(string name, string says, XlsxBuilder builder) => Refused(name, says, builder.Build);

    internal static HostileFile Refused(string name, string says, Func<byte[]> make, string extension = ".xlsx") => new(name, "return" + extension, make, HostileFate.Refused, says);

    internal static HostileFile Reported(string name, string says, XlsxBuilder builder) => new(name, "return.xlsx", builder.Build, HostileFate.Reported, says);

    internal static HostileFile Read(string name, string values, XlsxBuilder builder) => new(name, "return.xlsx", builder.Build, HostileFate.Read, values);

    /// <summary>A workbook with nothing wrong yet: 5 in A1.</summary>
    internal static XlsxBuilder Honest() => XlsxBuilder.WithCells("<c r=\"A1\"><v>5</v></c>");

    /// <summary>Many times the same.</summary>
    internal static string Repeat(string what, int times) => string.Concat(Enumerable.Repeat(what, times));

    /// <summary>Text that packs badly, so that no ratio gives it away; the same in every run.</summary>
    internal static string Noise(int length, string from, int seed = 1) => new Random(seed).GetItems<char>(from, length).AsSpan().ToString();
}
