using System.Globalization;
using System.Text.RegularExpressions;

namespace LspDashboard.Core.Storage.SetUp;

/// <summary>Several names typed or pasted at once, one a line; bullets before them are not part of them, and of cells in a row the first is the name and the second its words.</summary>
public sealed partial record PastedLine(int Number, string Name, string Words)
{
    public static IReadOnlyList<PastedLine> Of(string text) => text.Split('\n')
        .Select((line, i) => (Cells: line.Split('\t', StringSplitOptions.TrimEntries), Number: i + 1))
        .Select(l => new PastedLine(l.Number, Bullet().Replace(l.Cells[0], ""), string.Join(' ', l.Cells.Skip(1).Where(c => c.Length > 0))))
        .Where(l => l.Name.Length > 0)
        .ToList();

    /// <summary>A problem of this line, with its place.</summary>
    public string At(string problem) => string.Create(CultureInfo.InvariantCulture, $"Line {Number}, {Name}: {problem}");

    [GeneratedRegex(@"\A(?:[•·*–-]\s+|[0-9]{1,3}[.)]\s+)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Bullet();
}
