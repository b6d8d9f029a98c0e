using System.Globalization;
using System.Net;
using System.Text.Json;
using ClosedXML.Excel;
using LspDashboard.Core.Flags;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Web.Api;

public class ReadingApiTests(RunningApp app) : IClassFixture<RunningApp>
{
    private static readonly string[] Slugs = ["chorley", "halton", "medway", "milton-keynes", "salford", "stockport", "tonbridge-and-malling"];
    private static readonly string[] Ratings = ["Green", "AmberGreen", "AmberRed", "Red", "NotRated"];
    private static readonly string[] Directions = ["Improving", "Steady", "Worsening", "NotAvailable"];

    private static readonly string[] ContractFields = ["code", "title", "theme", "period", "actual", "expected", "target"];

    [Fact]
    public async Task Health_Running_SaysHealthyAndHowManyPartnerships()
    {
        var health = await app.Client.JsonAsync("/health");

        Assert.Equal("healthy", health.Text("status"));
        Assert.Equal(7, health.GetProperty("partnerships").GetInt32());
    }

    [Fact]
    public async Task OpenApi_Document_NamesEveryPath()
    {
        var document = await app.Client.JsonAsync("/openapi/v1.json");

        var paths = document.GetProperty("paths").EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal);
        const string One = "/api/v1/partnerships/{slug}";
        Assert.Equal(
            new[]
            {
                "/health", "/api/v1/partnerships", One + "/scorecard", One + "/indicators/{code}", One + "/returns", One + "/returns/{id}", One + "/import-jobs", One + "/import-jobs/{id}", One + "/returns/{id}/accept", One + "/returns/{id}/corrections",
                One + "/returns/{id}/undo", One + "/returns/{id}/discard", One + "/returns/{id}/file", One + "/return-template.xlsx", One + "/board-pack.xlsx", One + "/board-pack.docx", One + "/board-pack.pptx", One + "/board-pack.pdf", One + "/board-pack.html", One + "/board-pack.eml", One + "/packs", One + "/packs/{id}/pack.{ending}", One + "/scorecard.csv", One + "/scorecard.xlsx", One + "/due", One + "/due.ics", One + "/set-up.xlsx", One + "/set-up",
                One + "/changes", One + "/changes.csv", One + "/changes.xlsx",
                One + "/commentary", One + "/indicators/{code}/commentary", One + "/actions", One + "/actions/{id}/progress", One + "/risks",
                One + "/accountability", One + "/exceptions", One + "/compare/{code}", One + "/compare/{code}/places.csv", One + "/exceptions.csv",
                One + "/search", One + "/indicators/{code}/data.csv", One + "/indicators/{code}/data.xlsx", One + "/indicators/{code}/chart.svg", One + "/indicators/{code}/pack.docx", One + "/indicators/{code}/pack.pptx",
                One + "/meetings", One + "/meetings.ics", One + "/minutes",
            }.Order(StringComparer.Ordinal),
            paths);
        Assert.Equal("LspDashboard", document.GetProperty("info").Text("title"));
    }

    [Fact]
    public async Task Partnerships_All_SevenWithTheirPeriodAndDate()
    {
        var all = (await app.Client.JsonAsync("/api/v1/partnerships")).EnumerateArray().ToList();

        Assert.Equal(Slugs, all.Select(p => p.Text("slug")).Order(StringComparer.Ordinal));
        Assert.All(all, p => Assert.Equal(("2009-10Q4", "2010-06-30"), (p.Text("period"), p.Text("asOf"))));
        Assert.Equal("Halton Strategic Partnership", all.Single(p => p.Text("slug") == "halton").Text("name"));
    }

    [Theory]
    [InlineData("halton", 15)]
    [InlineData("salford", 15)]
    [InlineData("stockport", 7)]
    [InlineData("chorley", 7)]
    [InlineData("medway", 7)]
    [InlineData("milton-keynes", 7)]
    [InlineData("tonbridge-and-malling", 7)]
    public async Task Scorecard_EachPartnership_HasTheShapeOfTheContract(string slug, int least)
    {
        var card = await app.Client.JsonAsync($"/api/v1/partnerships/{slug}/scorecard");

        Assert.Equal("2009-10Q4", card.Text("period"));
        Assert.Equal("2010-06-30", card.Text("asOf"));
        var overall = card.GetProperty("overall");
        Assert.Contains(overall.Text("rating"), Ratings);
        Assert.Equal(JsonValueKind.Number, overall.GetProperty("score").ValueKind);
        Assert.InRange(overall.GetProperty("rated").GetInt32(), 1, overall.GetProperty("total").GetInt32());
        Assert.All(card.GetProperty("themes").EnumerateArray(), t => Assert.NotEmpty(t.Text("name")));
        var indicators = card.GetProperty("indicators").EnumerateArray().ToList();
        Assert.True(indicators.Count(i => i.GetProperty("actual").ValueKind == JsonValueKind.Number) >= least);
        Assert.All(indicators, i =>
        {
            Assert.Contains(i.Text("rating"), Ratings);
            Assert.Contains(i.Text("directionOfTravel"), Directions);
            foreach (var name in ContractFields) Assert.True(i.TryGetProperty(name, out _), name);
            Assert.All(i.GetProperty("flags").EnumerateArray(), f =>
            {
                Assert.True(Enum.TryParse<FlagKind>(f.Text("kind"), out _), f.Text("kind"));
                Assert.Contains(f.Text("severity"), new[] { "note", "warning", "serious" });
                Assert.True(f.Text("reason").Length > 10, f.Text("reason"));
            });
        });
    }

    [Fact]
    public async Task Scorecard_AsKnownEarlier_HasOlderFigures()
    {
        var now = await app.Client.JsonAsync("/api/v1/partnerships/halton/scorecard");
        var then = await app.Client.JsonAsync("/api/v1/partnerships/halton/scorecard?asOf=2009-01-01");

        Assert.Equal("2009-01-01", then.Text("asOf"));
        Assert.Equal("2009-10Q4", now.Indicator("NI 123").Text("period"));
        Assert.NotEqual("2009-10Q4", then.Indicator("NI 123").Text("period"));
        // The third quarter of 2008/09 ended the day before and is out a month after: the second is the last that was known.
        Assert.Equal("2008-09Q2", then.Indicator("NI 123").Text("period"));
        Assert.Equal(502, then.Indicator("NI 123").GetProperty("actual").GetDouble());
    }

    [Fact]
    public async Task Scorecard_DefaultDate_IsTheSameAsSayingIt()
    {
        var silent = await app.Client.GetStringAsync(new Uri("/api/v1/partnerships/salford/scorecard", UriKind.Relative));
        var said = await app.Client.GetStringAsync(new Uri("/api/v1/partnerships/salford/scorecard?period=2009-10Q4&asOf=2010-06-30", UriKind.Relative));

        Assert.Equal(silent, said);
    }

    [Theory]
    [InlineData("period=last+year", "'last year' is not a period.")]
    [InlineData("period=2009-10", "'2009-10' is not a period.")]
    [InlineData("asOf=30/06/2010", "'30/06/2010' is not a date.")]
    [InlineData("asOf=2010-02-30", "'2010-02-30' is not a date.")]
    public async Task Scorecard_BadPeriodOrDate_IsRefusedInASentence(string query, string says)
    {
        foreach (var what in new[] { "scorecard", "scorecard.csv", "indicators/NI%20112", "board-pack.xlsx" })
        {
            using var answer = await app.Client.GetAsync(new Uri($"/api/v1/partnerships/halton/{what}?{query}", UriKind.Relative));

            var problem = await answer.ProblemAsync(400);
            Assert.StartsWith(says, problem.Text("title"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("themes=999", "There is no theme 999 here: themes are ")]
    [InlineData("meeting=99999", "There is no meeting 99999 in the calendar.")]
    [InlineData("sections=story,poem", "There is no part “poem” of a pack")]
    public async Task BoardPack_OfWhatIsNotThere_IsRefusedInASentence(string query, string says)
    {
        using var answer = await app.Client.GetAsync(new Uri("/api/v1/partnerships/halton/board-pack.html?" + query, UriKind.Relative));

        Assert.StartsWith(says, (await answer.ProblemAsync(400)).Text("title"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/partnerships/atlantis/scorecard", "There is no partnership 'atlantis'.")]
    [InlineData("/api/v1/partnerships/atlantis/indicators/NI%20112", "There is no partnership 'atlantis'.")]
    [InlineData("/api/v1/partnerships/atlantis/board-pack.xlsx", "There is no partnership 'atlantis'.")]
    [InlineData("/api/v1/partnerships/atlantis/scorecard.xlsx", "There is no partnership 'atlantis'.")]
    [InlineData("/api/v1/partnerships/atlantis/return-template.xlsx", "There is no partnership 'atlantis'")]
    [InlineData("/api/v1/partnerships/halton/indicators/NI%20999", "halton has no indicator 'NI 999'")]
    [InlineData("/api/v1/partnerships/halton/returns/12345", "There is no return 12345.")]
    [InlineData("/api/v1/partnerships/atlantis/returns/1", "There is no partnership 'atlantis'.")]
    [InlineData("/api/v1/partnerships/halton/returns/12345/file", "There is no such return.")]
    [InlineData("/api/v1/nothing-here", "There is nothing at /api/v1/nothing-here.")]
    [InlineData("/api/v1/partnerships/halton/returns/one", "There is nothing at ")]
    public async Task Get_UnknownThing_IsNotFoundInASentence(string address, string says)
    {
        using var answer = await app.Client.GetAsync(new Uri(address, UriKind.Relative));

        var problem = await answer.ProblemAsync(404);
        Assert.StartsWith(says, problem.Text("title"), StringComparison.Ordinal);
        Assert.NotEmpty(problem.Text("detail"));
    }

    [Theory]
    [InlineData("NI 112")]
    [InlineData("ni-112")]
    [InlineData("ni112")]
    public async Task Indicator_CodeInAnyWriting_IsFound(string code)
    {
        var detail = await app.Client.JsonAsync("/api/v1/partnerships/halton/indicators/" + Uri.EscapeDataString(code));

        Assert.Equal("NI 112", detail.Text("code"));
    }

    [Fact]
    public async Task Indicator_WithTarget_HasProvenanceTrajectoryAndWorking()
    {
        var detail = await app.Client.JsonAsync("/api/v1/partnerships/halton/indicators/NI%20123");

        var last = detail.GetProperty("series").EnumerateArray().Last();
        Assert.Equal("2009-10Q4", last.Text("period"));
        Assert.Equal(1165, last.GetProperty("value").GetDouble());
        var source = last.GetProperty("source");
        Assert.Equal("data/series/illustrative-halton.csv", source.Text("file"));
        Assert.Matches(@"^line \d+$", source.Text("cell"));
        Assert.True(DateOnly.ParseExact(source.Text("knownFrom"), "yyyy-MM-dd", CultureInfo.InvariantCulture) > new DateOnly(2010, 3, 31));
        Assert.NotEmpty(detail.GetProperty("trajectory").EnumerateArray());
        var now = detail.GetProperty("now");
        Assert.Equal("AmberRed", now.Text("rating"));
        var working = detail.GetProperty("working");
        Assert.Equal(now.Text("rating"), working.Text("rating"));
        Assert.NotEmpty(working.GetProperty("inputs").EnumerateArray());
        Assert.NotEmpty(working.GetProperty("steps").EnumerateArray());
        Assert.NotEmpty(working.GetProperty("cuts").EnumerateArray());
        Assert.Contains("illustrative-halton.csv line ", working.Text("sourceCell"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Indicator_Comparators_AreTheRegionAndEngland()
    {
        var detail = await app.Client.JsonAsync("/api/v1/partnerships/halton/indicators/ni-112");

        Assert.Equal(["E12000002", "E92000001"], detail.GetProperty("comparators").EnumerateArray().Select(c => c.Text("code")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Indicator_WithoutData_SaysSoAndIsNotRated()
    {
        var detail = await app.Client.JsonAsync("/api/v1/partnerships/halton/indicators/ni-39");

        Assert.Empty(detail.GetProperty("series").EnumerateArray());
        Assert.Equal("NotRated", detail.GetProperty("now").Text("rating"));
        Assert.Equal(JsonValueKind.Null, detail.GetProperty("now").GetProperty("actual").ValueKind);
    }

    [Fact]
    public async Task Scorecard_TellsTheStoryOfThePage()
    {
        var story = (await app.Client.JsonAsync("/api/v1/partnerships/halton/scorecard")).GetProperty("story");

        Assert.Equal("Eight of 15 rated indicators are on plan.", story.Text("finding"));
        Assert.StartsWith("Under-18 conceptions stood at 50.3 in 2008, no better than the 47.1 of 1998; ", story.Text("detail"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/partnerships/halton")]
    [InlineData("/halton")]
    public async Task ScorecardFile_OfAView_HasItsRowsAndColumnsAndIsNamedForItsPeriod(string at)
    {
        using var answer = await app.Client.GetAsync(new Uri(at + "/scorecard.csv?group=none&rating=red&sort=-actual&columns=period,actual", UriKind.Relative));

        Assert.Equal("halton-scorecard-2009-10Q4.csv", answer.Content.Headers.ContentDisposition?.FileName);
        Assert.Equal(
            "Code,Indicator,Period,Actual,Unit\r\nNI 154,Net additional homes,2009/10,232,homes\r\nNI 112,Under-18 conceptions,2008,50.3,\"per 1,000 girls aged 15 to 17\"\r\nNI 152,Working-age people on out-of-work benefits,2009/10 Q4,22.3,% of working-age residents\r\n",
            (await answer.Content.ReadAsStringAsync()).TrimStart('\uFEFF'));
        using var workbook = await app.Client.GetAsync(new Uri(at + "/scorecard.xlsx?rating=red", UriKind.Relative));
        Assert.Equal(ApiAnswers.Xlsx, workbook.Content.Headers.ContentType?.MediaType);
        using var book = new XLWorkbook(await workbook.Content.ReadAsStreamAsync());
        Assert.Equal(3, book.Worksheet("Scorecard").RowsUsed().Count() - 2);
    }

    [Fact]
    public async Task BoardPack_Download_OpensAndIsNamedForItsPeriod()
    {
        using var answer = await app.Client.GetAsync(new Uri("/api/v1/partnerships/halton/board-pack.xlsx", UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(ApiAnswers.Xlsx, answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("halton-board-pack-2009-10Q4.xlsx", answer.Content.Headers.ContentDisposition?.FileName);
        using var content = await answer.Content.ReadAsStreamAsync();
        using var book = new XLWorkbook(content);
        Assert.Contains(book.Worksheet("Every indicator").CellsUsed(), c => c.DataType == XLDataType.Text && c.GetString().StartsWith("NI 123 ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "halton-return-2009-10Q4.xlsx")]
    [InlineData("?partner=Primary%20Care%20Trust", "halton-primary-care-trust-return-2009-10Q4.xlsx")]
    public async Task Template_Download_OpensAndComesBackAsAnEmptyReturn(string query, string name)
    {
        using var answer = await app.Client.GetAsync(new Uri("/api/v1/partnerships/halton/return-template.xlsx" + query, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(name, answer.Content.Headers.ContentDisposition?.FileName);
        var content = await answer.Content.ReadAsByteArrayAsync();
        using var book = new XLWorkbook(new MemoryStream(content));
        Assert.True(book.Worksheets.Count >= 2);

        var preview = await app.Client.UploadAsync("halton", content, name);

        Assert.Equal("preview", preview.Text("state"));
        Assert.DoesNotContain(preview.GetProperty("problems").EnumerateArray(), p => p.Text("severity") == "error");
    }

    [Fact]
    public async Task Template_OfAnUnknownPartner_IsNotFound()
    {
        using var answer = await app.Client.GetAsync(new Uri("/api/v1/partnerships/halton/return-template.xlsx?partner=Nobody", UriKind.Relative));

        await answer.ProblemAsync(404);
    }
}
