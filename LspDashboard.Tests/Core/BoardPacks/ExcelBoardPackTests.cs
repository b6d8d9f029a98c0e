using ClosedXML.Excel;
using LspDashboard.Core.BoardPacks;
using LspDashboard.Core.Flags;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;
using LspDashboard.Core.Scorecards;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.BoardPacks;

public class ExcelBoardPackTests
{
    // Half past midnight of 2 July in UK summer time.
    private static readonly DateTimeOffset MadeAt = new(2010, 7, 1, 23, 30, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("halton")]
    [InlineData("salford")]
    [InlineData("stockport")]
    [InlineData("milton-keynes")]
    public async Task Write_SamplePartnership_HasNoErrorsOfFormat(string slug)
    {
        var scorecard = await ReadAsync(slug);

        Assert.Empty(OfficeFile.Errors(s => ExcelBoardPack.Write(scorecard, MadeAt, s)));
    }

    [Fact]
    public async Task Write_Halton_ScorecardSheetHasTheScorecardsOwnFigures()
    {
        var scorecard = await ReadAsync("halton");

        using var book = Write(scorecard);

        var sheet = book.Worksheet("Scorecard");
        var rows = sheet.RowsUsed().Where(r => r.RowNumber() > 4).ToDictionary(r => r.Cell(2).GetString(), StringComparer.Ordinal);
        Assert.Equal(scorecard.Indicators.Count, rows.Count);
        foreach (var score in scorecard.Indicators)
        {
            var row = rows[score.Indicator.Code];
            Assert.Equal(score.Indicator.Title, row.Cell(3).GetString());
            Assert.Equal(score.Actual?.Period.Label ?? "", row.Cell(5).GetString());
            Assert.Equal(Rounded(score.Actual?.Value), Number(row.Cell(6)));
            Assert.Equal(Rounded(score.Rating.Expected), Number(row.Cell(7)));
            Assert.Equal(Rounded(score.Target?.Value), Number(row.Cell(8)));
            Assert.Equal(RatingWords.Of(score.Rating.Rating), row.Cell(10).GetString());
        }
    }

    [Fact]
    public async Task Write_Halton_QuittersAreOneThousandOneHundredAndSixtyFiveAgainstTwelveFifty()
    {
        using var book = Write(await ReadAsync("halton"));

        var row = book.Worksheet("Scorecard").RowsUsed().Single(r => r.Cell(2).GetString() == "NI 123");

        Assert.Equal(("Healthy Halton", "2009/10 Q4", 1165d, 1250d, "2009/10", "Amber/Red", "Health", "Primary Care Trust", "figures and target"),
            (row.Cell(1).GetString(), row.Cell(5).GetString(), row.Cell(6).GetDouble(), row.Cell(8).GetDouble(), row.Cell(9).GetString(),
                row.Cell(10).GetString(), row.Cell(13).GetString(), row.Cell(14).GetString(), row.Cell(15).GetString()));
        Assert.Contains("1,165 in 2009/10 Q4 against 1,250 planned", row.Cell(12).GetString(), StringComparison.Ordinal);
        Assert.Equal(XLColor.FromHtml("#fbe6d3"), row.Cell(10).Style.Fill.BackgroundColor);
    }

    [Fact]
    public async Task Write_Halton_CoverSaysWhoseWhenAndHowItStands()
    {
        var scorecard = await ReadAsync("halton");

        using var book = Write(scorecard);

        var words = book.Worksheet("Cover").CellsUsed().Select(c => c.GetString()).ToList();
        Assert.Contains("Halton", words);
        Assert.Contains("Halton Strategic Partnership", words);
        Assert.Contains("Performance for 2009/10 Q4, as known on 30 June 2010", words);
        Assert.Contains(Story.Of(scorecard).Finding, words);
        Assert.Contains(words, w => w.StartsWith(Sentences.Coverage(scorecard.Overall), StringComparison.Ordinal));
        Assert.Contains(words, w => w.Contains("2 July 2010, 00:30 (UK time)", StringComparison.Ordinal));
        Assert.Contains(words, w => w.StartsWith("Illustrative figures", StringComparison.Ordinal) && w.Contains("NI 16, NI 117", StringComparison.Ordinal));
        Assert.Equal(RatingWords.Of(scorecard.Overall.Rating), book.Worksheet("Cover").Cell(10, 2).GetString());
        Assert.Equal("Halton Strategic Partnership: board pack 2009/10 Q4", book.Properties.Title);
    }

    [Theory]
    [InlineData("halton")]
    [InlineData("salford")]
    [InlineData("chorley")]
    public async Task Write_Exceptions_StandAsTheBoardTakesThem(string slug)
    {
        var scorecard = await ReadAsync(slug);

        using var book = Write(scorecard);

        var rows = book.Worksheet("Exceptions").RowsUsed().Where(r => r.RowNumber() > 4).TakeWhile(r => r.Cell(1).GetString() is "Red" or "Amber/Red").ToList();
        var shown = rows.Select(r => scorecard.Find(r.Cell(2).GetString())!).ToList();
        Assert.Equal(scorecard.Count(RagRating.Red) + scorecard.Count(RagRating.AmberRed), shown.Count);
        Assert.All(shown, s => Assert.False(s.IsStale));
        await using var sample = await SampleDatabase.CreateAsync();
        var agenda = (await sample.Scorecards.ReadAgendaAsync(slug))!.Items;
        Assert.Equal(agenda.Where(i => i.Score?.Standing.Rating is RagRating.Red or RagRating.AmberRed && !i.Score.IsLeftOut).Select(i => i.Score!.Indicator.Code), shown.Select(s => s.Indicator.Code));
    }

    [Fact]
    public async Task Write_StaleFigure_IsListedAfterTheExceptionsAndNotAmongThem()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var facts = (await sample.Facts.ReadAsync("halton"))!;
        var benefits = facts.Indicators.Single(i => i.Code == "NI 152").Id;
        var known = facts.Observations.Where(o => o.IndicatorId != benefits || o.Period.LastDay < new DateOnly(2009, 12, 31)).ToList();

        using var book = Write(ScorecardBuilder.Build(facts with { Observations = known }, null, Method.Current));

        var sheet = book.Worksheet("Exceptions");
        var heading = sheet.CellsUsed(c => c.GetString().StartsWith("Stale:", StringComparison.Ordinal)).Single().Address.RowNumber;
        var row = sheet.RowsUsed().Single(r => r.Cell(2).GetString() == "NI 152");
        Assert.Equal(heading + 2, row.RowNumber());
        Assert.Equal("The latest figure is for 2009/10 Q2; 2009/10 Q3 should have been out by now.", row.Cell(5).GetString());
        Assert.Equal(1, book.Worksheet("Cover").Cell(12, 7).GetDouble());
    }

    [Fact]
    public async Task Write_RatedByJudgement_HasThePersonsWithTheComputedBesideItOnEverySheet()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var facts = (await sample.Facts.ReadAsync("halton"))!;
        Judgement By(RagRating rating, string code, int? themeId) => new()
        {
            Id = 1, PartnershipId = facts.Partnership.Id, IndicatorId = facts.Indicators.SingleOrDefault(i => i.Code == code)?.Id, ThemeId = themeId,
            Period = LspDashboard.Core.Periods.ReportingPeriod.Quarter(2009, 4), Rating = rating, Reason = "=SUM of two & three", Name = "A. Okafor", On = new(2010, 6, 30),
        };
        var health = facts.Themes.Single(t => t.Name == "Healthy Halton").Id;
        var scorecard = ScorecardBuilder.Build(facts with { Judgements = [By(RagRating.Green, "NI 112", null), By(RagRating.Red, "NI 16", null), By(RagRating.Red, "", health), By(RagRating.AmberRed, "", null)] }, null, Method.Current);

        using var book = Write(scorecard);

        var rows = book.Worksheet("Scorecard").RowsUsed().Where(r => r.RowNumber() > 4).ToDictionary(r => r.Cell(2).GetString(), StringComparer.Ordinal);
        Assert.Equal(("Green", "Red"), (rows["NI 112"].Cell(10).GetString(), rows["NI 112"].Cell(16).GetString()));
        Assert.StartsWith("Judged Green by A. Okafor on 30 June 2010: =SUM of two & three. Computed: Red.", rows["NI 112"].Cell(12).GetString(), StringComparison.Ordinal);
        Assert.Equal(("Red", "Green"), (rows["NI 16"].Cell(10).GetString(), rows["NI 16"].Cell(16).GetString()));
        Assert.True(rows["NI 123"].Cell(16).IsEmpty());
        var exception = book.Worksheet("Exceptions").RowsUsed().Single(r => r.Cell(2).GetString() == "NI 16");
        Assert.Equal(("Red", "Judged Red by A. Okafor on 30 June 2010: =SUM of two & three. Computed: Green."), (exception.Cell(1).GetString(), exception.Cell(5).GetString()));
        // Judged Green it is behind no more, and stays at risk by its forecast.
        var behind = book.Worksheet("Exceptions").RowsUsed().TakeWhile(r => !r.Cell(1).GetString().StartsWith("At risk", StringComparison.Ordinal));
        Assert.DoesNotContain(behind, r => r.Cell(2).GetString() == "NI 112");
        var theme = book.Worksheet("Healthy Halton");
        Assert.Equal("Red", theme.Cell(2, 1).GetString());
        Assert.StartsWith("by judgement of A. Okafor, 30 June 2010; ", theme.Cell(2, 2).GetString(), StringComparison.Ordinal);
        Assert.Contains("=SUM of two & three", theme.Cell(3, 1).GetString(), StringComparison.Ordinal);
        Assert.Equal("Amber/Red", book.Worksheet("Cover").Cell(10, 2).GetString());
        Assert.StartsWith("by judgement of A. Okafor", book.Worksheet("Cover").Cell(10, 4).GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain(book.Worksheets.SelectMany(s => s.CellsUsed()), c => c.HasFormula);
        Assert.Empty(OfficeFile.Errors(s => ExcelBoardPack.Write(scorecard, MadeAt, s)));
    }

    [Fact]
    public async Task Write_NothingBehind_SaysSo()
    {
        var scorecard = await ReadAsync("halton");
        var onPlan = scorecard.Indicators.Where(i => i.Rating.Rating == RagRating.Green).ToList();

        using var book = Write(scorecard with { Indicators = onPlan });

        Assert.Equal("Nothing is Red or Amber/Red.", book.Worksheet("Exceptions").Cell(5, 1).GetString());
    }

    [Fact]
    public async Task Write_IndicatorWithoutBody_SaysThatNoThematicPartnershipOwnsIt()
    {
        var scorecard = await ReadAsync("stockport");
        var orphans = scorecard.Indicators.Where(i => i.Indicator.Body is null).ToList();

        using var book = Write(scorecard);

        var rows = book.Worksheet("Scorecard").RowsUsed().Where(r => r.RowNumber() > 4).ToDictionary(r => r.Cell(2).GetString(), r => r.Cell(13).GetString(), StringComparer.Ordinal);
        Assert.All(orphans, o => Assert.Equal("no thematic partnership owns it", rows[o.Indicator.Code]));
        Assert.NotEmpty(orphans);
    }

    [Fact]
    public async Task Write_ThemeSheet_HasTheSeriesWithPlanAndComparators()
    {
        var scorecard = await ReadAsync("halton");
        var score = scorecard.Find("NI 112")!;

        using var book = Write(scorecard);

        var sheet = book.Worksheet("Children and Young People");
        var first = sheet.CellsUsed(c => c.GetString().StartsWith("NI 112 ", StringComparison.Ordinal)).Single().Address.RowNumber;
        var header = sheet.Row(first + 3);
        Assert.Equal(["Period", "Halton", "Plan"], header.Cells(1, 3).Select(c => c.GetString()));
        Assert.Equal(score.Comparators.Select(c => c.Area.Name), header.Cells(4, 3 + score.Comparators.Count).Select(c => c.GetString()));
        var row = Enumerable.Range(first + 4, 40).Select(sheet.Row).First(r => r.Cell(1).GetString() == "2008");
        Assert.Equal(Rounded(score.Series.Single(p => p.Period.Label == "2008").Value), Number(row.Cell(2)));
        Assert.Equal(Rounded(score.Series.Single(p => p.Period.Label == "2008").Plan), Number(row.Cell(3)));
        Assert.Equal(Rounded(score.Comparators[0].Points.Single(p => p.Period.Label == "2008").Value), Number(row.Cell(4)));
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://example.org\")")]
    [InlineData("+44 people")]
    [InlineData("-1 to 2")]
    [InlineData("@SUM(A1)")]
    public async Task Write_TitleLikeAFormula_StaysText(string title)
    {
        var scorecard = await ReadAsync("halton");
        scorecard.Indicators[0].Indicator.Title = title;

        using var book = Write(scorecard);

        var cell = book.Worksheet("Scorecard").CellsUsed(c => c.GetString() == title).Single();
        Assert.False(cell.HasFormula);
        Assert.Equal(XLDataType.Text, cell.DataType);
        Assert.DoesNotContain(book.Worksheets.SelectMany(s => s.CellsUsed()), c => c.HasFormula);
        Assert.Empty(OfficeFile.Errors(s => ExcelBoardPack.Write(scorecard, MadeAt, s)));
    }

    [Fact]
    public async Task Write_AwkwardThemeNames_GiveSafeSheetNames()
    {
        var scorecard = await ReadAsync("halton");
        var names = new[] { "Cover", "A/B: *all* of [us]? really, a name that is much too long", "a b all of us really, a name that is", "'quoted'", "History" };
        foreach (var (theme, name) in scorecard.Themes.Zip(names)) theme.Theme.Name = name;

        using var book = Write(scorecard);

        Assert.Equal(4 + scorecard.Themes.Count, book.Worksheets.Count);
        Assert.All(book.Worksheets, s => Assert.InRange(s.Name.Length, 1, 31));
        Assert.All(book.Worksheets, s => Assert.Equal(-1, s.Name.IndexOfAny(['[', ']', ':', '*', '?', '/', '\\'])));
        Assert.Empty(OfficeFile.Errors(s => ExcelBoardPack.Write(scorecard, MadeAt, s)));
    }

    [Fact]
    public async Task Write_Text_CarriesThePeriodsAsText()
    {
        using var book = Write(await ReadAsync("halton"));

        var period = book.Worksheet("Scorecard").RowsUsed().Single(r => r.Cell(2).GetString() == "NI 112").Cell(5);

        Assert.Equal((XLDataType.Text, "2008"), (period.DataType, period.GetString()));
    }

    private static async Task<Scorecard> ReadAsync(string slug)
    {
        await using var sample = await SampleDatabase.CreateAsync();
        return (await sample.Scorecards.ReadAsync(slug))!;
    }

    private static XLWorkbook Write(Scorecard scorecard) => OfficeFile.Read(s => ExcelBoardPack.Write(scorecard, MadeAt, s));

    // A workbook holds 15 digits of a number.
    private static double? Rounded(double? value) => value is { } number ? Math.Round(number, 9) : null;

    private static double? Number(IXLCell cell) => cell.IsEmpty() ? null : Math.Round(cell.GetDouble(), 9);
}
