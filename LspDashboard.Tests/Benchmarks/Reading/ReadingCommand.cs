using System.Diagnostics;
using System.Globalization;
using System.Text;
using ClosedXML.Excel;
using ExcelDataReader;
using LspDashboard.Core.Importing.Workbooks;

namespace LspDashboard.Tests.Benchmarks.Reading;

/// <summary>Time and memory of reading a large return, as multiples of unpacking it and going through its XML in the same run.</summary>
internal static class ReadingCommand
{
    // The first rounds are for the just-in-time compiler.
    private const int WarmRounds = 3;
    private const int Rounds = 9;
    private const int Rows = 100_000;
    private const int Million = 1_000_000;

    private static readonly (string Name, Func<byte[], long> Work)[] Cases =
    [
        ("unzip", Baselines.Unzip),
        ("unzip and XmlReader: every node and attribute visited", Baselines.Tokenise),
        ("the same, every value made into a string", Baselines.TokeniseToStrings),
        ("WorkbookReader.Read, rows by the XML reader", file => Read(file, SheetReading.XmlOnly).Sheets[0].Rows.Count),
        ("**WorkbookReader.Read**", file => Read(file).Sheets[0].Rows.Count),
    ];

    private static readonly (string Name, Func<byte[], long> Work)[] Others = [("ExcelDataReader, once", ByExcelDataReader), ("ClosedXML, once", ByClosedXml)];

    public static int Run(TextWriter output, string[] options)
    {
        if (options is ["--child", var count, var texts])
        {
            var file = MadeReturn.Write(int.Parse(count, CultureInfo.InvariantCulture), texts == "inline");
            var memory = ReadingMemory.Measure(() => Read(file)).Memory;
            output.WriteLine(string.Join(" | ", new[] { memory.Allocated, memory.Peak, memory.PeakSet, memory.Held }.Select(mb => Markdown.Number(mb, "0"))));
            return 0;
        }
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        foreach (var isInline in new[] { false, true }) Times(output, isInline, options.Contains("--others", StringComparer.Ordinal));
        output.WriteLine("### Memory, each in a process of its own: above what it held before, the file's bytes not counted\n");
        Markdown.Heading(output, "rows x 8", "texts", "allocated, MB", "peak of the managed heap, MB", "peak of the working set, MB", "held by the workbook, MB");
        foreach (var rows in new[] { Rows, Million })
            foreach (var kind in new[] { "shared", "inline" })
                Markdown.Row(output, Markdown.Number(rows), kind, InChild(rows, kind));
        return 0;
    }

    private static void Times(TextWriter output, bool isInline, bool withOthers)
    {
        var file = MadeReturn.Write(Rows, isInline);
        var cases = withOthers ? Cases.Concat(Others).ToArray() : Cases;
        var times = Cases.Select(_ => new List<double>()).ToArray();
        for (var round = 0; round < WarmRounds + Rounds; round++)
            for (var i = 0; i < Cases.Length; i++)
            {
                var took = Milliseconds(Cases[i].Work, file);
                if (round >= WarmRounds) times[i].Add(took);
            }
        var medians = times.Select(t => t.Order().ElementAt(t.Count / 2)).ToList();
        medians.AddRange(cases.Skip(Cases.Length).Select(c => Milliseconds(c.Work, file)));
        output.WriteLine($"### {Markdown.Number(Rows)} rows x {MadeReturn.Columns}, texts {(isInline ? "in the cells" : "shared")}, file of {Markdown.Number(file.Length / 1048576.0, "0.0")} MB, medians of {Rounds} warmed rounds\n");
        Markdown.Heading(output, "", "ms", "x tokenised");
        for (var i = 0; i < cases.Length; i++) Markdown.Row(output, cases[i].Name, Markdown.Number(medians[i], "0"), Markdown.Number(medians[i] / medians[1]));
        output.WriteLine();
    }

    private static double Milliseconds(Func<byte[], long> work, byte[] file)
    {
        GC.Collect();
        var from = Stopwatch.GetTimestamp();
        var result = work(file);
        var took = Stopwatch.GetElapsedTime(from).TotalMilliseconds;
        GC.KeepAlive(result);
        return took;
    }

    // A million rows are more than one upload may have by default.
    private static Workbook Read(byte[] file, SheetReading sheets = SheetReading.ScannedFirst) => WorkbookReader.Read(file, "return.xlsx",
        new WorkbookLimits { FileBytes = 100L << 20, DeclaredBytes = 1L << 30, Cells = 10_000_000, Sheets = sheets }, TimeProvider.System, CancellationToken.None);

    private static long ByExcelDataReader(byte[] file)
    {
        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(file));
        long values = 0;
        while (reader.Read())
            for (var column = 0; column < reader.FieldCount; column++) values += reader.GetValue(column) is null ? 0 : 1;
        return values;
    }

    private static long ByClosedXml(byte[] file)
    {
        using var workbook = new XLWorkbook(new MemoryStream(file));
        return workbook.Worksheets.Sum(s => s.CellsUsed().Count());
    }

    private static string InChild(int rows, string kind)
    {
        string[] arguments = ["reading", "--child", rows.ToString(CultureInfo.InvariantCulture), kind];
        using var child = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var said = child.StandardOutput.ReadToEnd().Trim();
        child.WaitForExit();
        return child.ExitCode == 0 ? said : throw new InvalidOperationException($"The child process ended with {child.ExitCode.ToString(CultureInfo.InvariantCulture)}.");
    }
}
