namespace LspDashboard.Core.Importing;

/// <summary>Codes that places had before, and codes of other systems, from data/area-codes.csv.</summary>
internal static class FormerAreaCodes
{
    private static readonly ILookup<string, string> All = Read();

    public static IEnumerable<string> Of(string code) => All[code];

    // Part of the program, not of its surroundings: the same table wherever it runs.
    private static ILookup<string, string> Read()
    {
        using var stream = typeof(FormerAreaCodes).Assembly.GetManifestResourceStream("area-codes.csv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Skip(1)
            .Select(line => line.Split(',')).SelectMany(f => f[1..5].Where(c => c.Length > 0).Select(c => (Code: f[0], Other: c))).ToLookup(p => p.Code, p => p.Other);
    }
}
