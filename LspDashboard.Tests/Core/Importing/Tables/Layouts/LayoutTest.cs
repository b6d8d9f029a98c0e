using LspDashboard.Core.Importing;
using LspDashboard.Core.Returns;

namespace LspDashboard.Tests.Core.Importing.Tables.Layouts;

/// <summary>What a layout that no rule was written for must give: exactly these values, and these sentences among what is said.</summary>
internal static class LayoutTest
{
    public static void Gives(SheetSketch sketch, string values, params string[] said) => Gives(new Halton(), sketch.Build(), "workbook.xlsx", values, said);

    public static void Gives(Halton halton, byte[] file, string name, string values, params string[] said)
    {
        var (read, problems) = Read(halton, file, name);
        var all = string.Join('\n', problems.Select(p => $"{p.Severity} {p.Sheet} {p.Cell}: {p.Message}"));
        Assert.True(values.ReplaceLineEndings("\n") == read, $"Expected:\n{values}\nRead:\n{read}\nSaid:\n{all}");
        foreach (var sentence in said) Assert.True(all.Contains(sentence, StringComparison.Ordinal), $"'{sentence}' is not said:\n{all}");
        // What was left out must never be left out silently, and what was read must not be disputed.
        if (said.Length == 0) Assert.DoesNotContain(problems, p => p.Severity == ProblemSeverity.Error);
    }

    public static byte[] Csv(string text) => System.Text.Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r\n"));

    private static (string Values, IReadOnlyList<ReturnProblem> Problems) Read(Halton halton, byte[] file, string name)
    {
        try
        {
            var read = halton.Read(file, name);
            return (Halton.Says(read), read.Problems);
        }
        catch (ReturnRefusedException e)
        {
            return ("", e.Problems);
        }
    }
}
