using System.Text;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Web.Api;

/// <summary>Files and rows that cannot be taken: each refused with its place and what to do, and nothing saved.</summary>
public class BadReturnsTests(RunningApp app) : IClassFixture<RunningApp>
{
    private static readonly byte[] Good = ReturnWorkbook.Quitters(1262);

    public static TheoryData<string, string, byte[], string> Unreadable() => new()
    {
        { "wrong extension", "return.csv", Good, "it is a zip" },
        { "open quote", "return.csv", "Indicator,Period,Value\nNI 123,\"2009/10 Q4,1262"u8.ToArray(), "never closed" },
        { "OpenDocument", "return.ods", Good, "OpenDocument" },
        { "macros by name", "return.xlsm", Good, "macros" },
        { "old format, not whole", "return.xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], "cut short" },
        { "no extension", "return", Good, "no extension" },
        { "empty", "return.xlsx", [], "empty" },
        { "truncated", "return.xlsx", Good[..(Good.Length / 2)], "damaged" },
        { "password", "return.xlsx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504]], "password" },
        { "not a workbook", "return.xlsx", Encoding.UTF8.GetBytes("hello, here are the figures"), "not an Excel workbook" },
        { "a web page", "return.xlsx", Encoding.UTF8.GetBytes("<html><table><tr><td>1</td></tr></table></html>"), "web page" },
        { "macros inside", "return.xlsx", new XlsxBuilder().Sheet("Data", "").With("xl/vbaProject.bin", "x").Build(), "macro" },
        { "a bomb", "return.xlsx", new XlsxBuilder().Sheet("Data", "").With(new RawZip.Entry("xl/media/big.xml", new byte[64 * 1024 * 1024])).Build(), "" },
        { "no table", "return.xlsx", new XlsxBuilder().Sheet("Data", "<row r=\"1\"><c r=\"A1\"><v>5</v></c></row>").Build(), "no sheet" },
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public async Task Upload_FileThatCannotBeRead_IsRefusedWithProblemsAndNothingIsSaved(string what, string fileName, byte[] content, string says)
    {
        var before = await app.HeldAsync();

        using var answer = await app.Client.SendFileAsync("halton", fileName, content);

        var problem = await answer.ProblemAsync(422);
        var problems = problem.GetProperty("problems").EnumerateArray().ToList();
        Assert.NotEmpty(problems);
        Assert.Equal("error", problems[0].Text("severity"));
        Assert.Contains(says, problems[0].Text("message"), StringComparison.OrdinalIgnoreCase);
        Assert.True(problems[0].Text("remedy").Length > 0, what);
        Assert.Equal(before, await app.HeldAsync());
    }

    public static TheoryData<string, object?[], string, string> BadRows() => new()
    {
        { "error value", ["NI 123", "Halton", "2009/10 Q4", "#N/A"], "D2", "#N/A" },
        { "text value", ["NI 123", "Halton", "2009/10 Q4", "about ten"], "D2", "about ten" },
        { "decimal comma", ["NI 16", "Halton", "2009/10 Q4", "12,5"], "D2", "12,5" },
        { "count above denominator", ["NI 117", "Halton", "2009/10 Q4", 9.5, 5000, 4700], "E2", "above its denominator" },
        { "no denominator", ["NI 117", "Halton", "2009/10 Q4", 9.5, null, 0], "F2", "not above 0" },
        { "no period", ["NI 123", "Halton", "2009/10 Q5", 1262], "C2", "2009/10 Q5" },
        { "other frequency", ["NI 123", "Halton", "2009/10", 1262], "C2", "quarter" },
        { "not ended", ["NI 123", "Halton", "2098/99 Q1", 1262], "C2", "not ended" },
        { "unknown indicator", ["NI 999", "Halton", "2009/10 Q4", 1262], "A2", "NI 999" },
        { "no indicator", [null, "Halton", "2009/10 Q4", 1262], "A2", "which indicator" },
        { "unknown area", ["NI 123", "Atlantis", "2009/10 Q4", 1262], "B2", "Atlantis" },
    };

    [Theory]
    [MemberData(nameof(BadRows))]
    public async Task Upload_RowThatCannotBeTaken_IsShownWithItsCell(string what, object?[] row, string cell, string says)
    {
        var before = await app.HeldAsync();

        var preview = await app.Client.UploadAsync("halton", new ReturnWorkbook().Row(row).Row("NI 123", "Halton", "2009/10 Q3", 811).Build(), what + ".xlsx");

        var error = Assert.Single(preview.GetProperty("problems").EnumerateArray(), p => p.Text("severity") == "error");
        Assert.Equal((ReturnWorkbook.Sheet, cell), (error.Text("sheet"), error.Text("cell")));
        Assert.Contains(says, error.Text("message"), StringComparison.Ordinal);
        Assert.NotEmpty(error.Text("remedy"));
        Assert.Equal((2, 1), (preview.GetProperty("rows").GetInt32(), preview.GetProperty("changedValues").GetInt32()));
        Assert.Equal(before.Observations, (await app.HeldAsync()).Observations);
    }

    [Fact]
    public async Task Upload_TwoValuesForOneCell_ShowsBothPlacesAndTakesNeither()
    {
        var preview = await app.Client.UploadAsync("halton", new ReturnWorkbook().Row("NI 123", "Halton", "2009/10 Q4", 1262).Row("NI 123", "Halton UA", "Q4 2009-10", 1300).Build());

        var errors = preview.GetProperty("problems").EnumerateArray().Where(p => p.Text("severity") == "error").ToList();
        Assert.Equal(["D2", "D3"], errors.Select(e => e.Text("cell")).Order(StringComparer.Ordinal));
        Assert.Equal((0, 0), (preview.GetProperty("newValues").GetInt32(), preview.GetProperty("changedValues").GetInt32()));
    }

    [Fact]
    public async Task Upload_SameValueTwice_IsANoteAndTakenOnce()
    {
        var preview = await app.Client.UploadAsync("halton", new ReturnWorkbook().Row("NI 123", "Halton", "2009/10 Q4", 1262).Row("NI 123", "Halton", "2009/10 Q4", 1262).Build());

        Assert.DoesNotContain(preview.GetProperty("problems").EnumerateArray(), p => p.Text("severity") == "error");
        Assert.Equal(1, preview.GetProperty("changedValues").GetInt32());
    }

    [Fact]
    public async Task Upload_TenTimesTheLastFigure_IsTakenButSuspect()
    {
        var preview = await app.Client.UploadAsync("halton", new ReturnWorkbook().Row("NI 16", "Halton", "2010/11 Q1", 169).Build());

        var suspect = Assert.Single(preview.GetProperty("problems").EnumerateArray());
        Assert.Equal(("suspect", "D2"), (suspect.Text("severity"), suspect.Text("cell")));
        Assert.Equal(1, preview.GetProperty("newValues").GetInt32());
    }

    [Fact]
    public async Task Upload_ToAnUnknownPartnership_IsNotFound()
    {
        using var answer = await app.Client.SendFileAsync("atlantis", "return.xlsx", Good);

        await answer.ProblemAsync(404);
    }

    [Fact]
    public async Task Upload_WithoutAFile_IsRefusedInASentence()
    {
        using var content = new MultipartFormDataContent { { new StringContent("x"), "other" } };

        using var answer = await app.Client.PostAsync(new Uri("/api/v1/partnerships/halton/returns", UriKind.Relative), content);

        var problem = await answer.ProblemAsync(400);
        Assert.Contains("'file'", problem.Text("detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Upload_OverTheLimit_IsRefusedAndTheProgramAnswersOn()
    {
        try
        {
            using var answer = await app.Client.SendFileAsync("halton", "return.xlsx", new byte[23 * 1024 * 1024]);
            await answer.ProblemAsync(413);
        }
        catch (HttpRequestException)
        {
            // The server may close the connection while the rest is still being sent.
        }

        Assert.Equal("healthy", (await app.Client.JsonAsync("/health")).Text("status"));
    }

    [Fact]
    public async Task Upload_PathInTheFileName_IsDropped()
    {
        var preview = await app.Client.UploadAsync("halton", ReturnWorkbook.Quitters(1199), @"..\..\etc\quitters.xlsx");

        Assert.Equal("quitters.xlsx", preview.Text("fileName"));
    }

    [Fact]
    public async Task Upload_TextFile_GoesTheSameWayAsAWorkbookAndSaysWhatWasDecided()
    {
        byte[] file = Encoding.UTF8.GetBytes("Indicator;Area;Period;Value\nNI 123;Halton;2009/10 Q4;1262\nNI 16;Halton;2009/10 Q4;12,5\n");

        var preview = await app.Client.UploadAsync("halton", file, "figures.csv");

        Assert.Equal((2, 1), (preview.GetProperty("rows").GetInt32(), preview.GetProperty("changedValues").GetInt32() + preview.GetProperty("newValues").GetInt32()));
        var problems = preview.GetProperty("problems").EnumerateArray().ToList();
        Assert.Contains(problems, p => p.Text("severity") == "error" && p.Text("cell") == "D3" && p.Text("message").Contains("12,5", StringComparison.Ordinal));
        Assert.Contains(problems, p => p.Text("severity") == "suspect" && p.Text("message").Contains("comma", StringComparison.Ordinal));
        Assert.Contains(problems, p => p.Text("severity") == "note" && p.Text("message").Contains("semicolons", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Upload_OldWorkbook_GoesTheSameWay()
    {
        string[] headers = ["Indicator", "Area", "Period", "Value"];
        byte[] file = new XlsBuilder().Sheet("Figures",
            [.. headers.Select((header, column) => XlsBuilder.Text(0, column, header)), XlsBuilder.Text(1, 0, "NI 123"), XlsBuilder.Text(1, 1, "Halton"), XlsBuilder.Text(1, 2, "2009/10 Q4"), XlsBuilder.Number(1, 3, 1262)]).Build();

        var preview = await app.Client.UploadAsync("halton", file, "figures.xls");

        Assert.Equal((1, "figures.xls"), (preview.GetProperty("rows").GetInt32(), preview.Text("fileName")));
        Assert.DoesNotContain(preview.GetProperty("problems").EnumerateArray(), p => p.Text("severity") == "error");
    }
}
