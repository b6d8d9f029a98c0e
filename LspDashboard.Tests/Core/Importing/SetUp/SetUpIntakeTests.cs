using LspDashboard.Core.Importing;
using LspDashboard.Core.Importing.SetUp;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;
using LspDashboard.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Tests.Core.Importing.SetUp;

/// <summary>A partnership set up from one workbook: previewed, then all of it or nothing.</summary>
public class SetUpIntakeTests
{
    [Fact]
    public async Task Preview_WorkbookOfWhatIsThere_ChangesNothing()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        foreach (var partnership in await sample.Database.AllAsync())
        {
            var made = (await new SetUpTemplates(sample.Database).MakeAsync(partnership.Slug))!.Value;

            var preview = await Intake(sample).PreviewAsync(partnership.Slug, made.FileName, made.Content, "ann");

            Assert.Empty(preview.Problems);
            Assert.Empty(preview.Changes);
            Assert.False(preview.CanBeTaken);
        }
    }

    [Fact]
    public async Task Accept_WorkbookOfANewPartnership_FoundsIt()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var intake = Intake(sample);
        var preview = await intake.PreviewAsync(null, "new.xlsx", Warrington(), "ann");
        Assert.Empty(preview.Problems);
        Assert.Null(await sample.Database.FindAsync("warrington"));

        await intake.AcceptAsync(null, "new.xlsx", Warrington(), "ann", preview.Mark);

        var id = (await sample.Database.FindAsync("warrington"))!.Value;
        await using var db = sample.Database.Of(id);
        var partnership = await db.Partnerships.Include(p => p.Area).SingleAsync(p => p.Id == id);
        Assert.Equal(("Warrington Partnership", PartnershipTier.Unitary, false, "2010/11 Q1", 21), (partnership.Name, partnership.Tier, partnership.IsSample, partnership.CurrentPeriod.Label, partnership.CommentaryDays));
        Assert.Equal(("E06000007", "North West"), (partnership.Area!.Code, (await db.Areas.SingleAsync(a => a.Id == partnership.Area.ParentId)).Name));
        var homes = await db.Indicators.Include(i => i.Body).Include(i => i.OwnerPartner).Include(i => i.Partner).SingleAsync(i => i.Code == "NI 155");
        Assert.Equal(("Housing", "Council", "Golden Gates", "Head of Housing", Polarity.HigherIsBetter, Frequency.Quarter, Accumulation.Cumulative),
            (homes.Body!.Name, homes.Partner!.Name, homes.OwnerPartner!.Name, homes.OwnerRole, homes.Polarity, homes.Frequency, homes.Accumulation));
        Assert.Contains("affordable homes", homes.Title, StringComparison.OrdinalIgnoreCase);
        var target = await db.Targets.SingleAsync();
        Assert.Equal((homes.Id, TargetKind.Profile, 120d, 0d, "2010/11"), (target.IndicatorId, target.Kind, target.Value, target.Baseline, target.TargetPeriod.Label));
        Assert.Equal([15d, 40d, 70d, 100d], target.Profile);
        var proxy = await db.Indicators.SingleAsync(i => i.Code == "LOC 1");
        Assert.Equal((homes.Id, IndicatorKind.Proxy), (proxy.StandsInForId, proxy.Kind));
        var outcome = await db.Outcomes.SingleAsync(o => o.Name == "Homes people can afford");
        Assert.Equal("A place to live", (await db.Outcomes.SingleAsync(o => o.Id == outcome.PartOfId)).Name);
        Assert.Equal(2, await db.Contributors.CountAsync(c => c.OutcomeId == outcome.Id));
        Assert.Equal("Board", (await db.Bodies.Include(b => b.ReportsTo).SingleAsync(b => b.Name == "Housing")).ReportsTo!.Name);
        Assert.All(await db.Changes.ToListAsync(), c => Assert.Equal("ann", c.By));
        Assert.Contains(await db.Changes.ToListAsync(), c => c.Subject == ChangeSubject.Outcome && c.SubjectId == outcome.Id);

        var again = await intake.PreviewAsync("warrington", "new.xlsx", Warrington(), "ann");
        Assert.Empty(again.Changes);
    }

    [Fact]
    public async Task Accept_OneBadCell_TakesNothingAndNamesIt()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        using var book = new SetUpBook();
        var file = book.Row(SetUpSheets.Themes, ("Theme", "Made here"))
            .Row(SetUpSheets.Bodies, ("Body", "New body"), ("Kind", "Bored"))
            .Row(SetUpSheets.Outcomes, ("Outcome", "Good"), ("Lead body", "Nobody knows it")).Build();

        var refused = await Assert.ThrowsAsync<ReturnRefusedException>(() => Intake(sample).AcceptAsync("halton", "bad.xlsx", file, "ann", ""));

        Assert.Equal([("Bodies", "B2"), ("Outcomes", "D2")], refused.Problems.Select(p => (p.Sheet, p.Cell)));
        await using var db = sample.Database.Of((await sample.Database.FindAsync("halton"))!.Value);
        Assert.False(await db.Themes.AnyAsync(t => t.Name == "Made here"));
    }

    [Theory]
    [InlineData("Reported by", "Fortnight", "K2")]
    [InlineData("Decimals", "9", "J2")]
    [InlineData("Theme", "No such theme", "C2")]
    [InlineData("Better", "Sideways", "F2")]
    [InlineData("Code", "NI 5, 7", "A2")]
    [InlineData("Code", "NI 777", "A2")]
    [InlineData("Stands in for", "LOC 404", "V2")]
    [InlineData("Hide counts below", "many", "P2")]
    public async Task Preview_IndicatorWithABadCell_SaysWhereAndWhat(string heading, string value, string cell)
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var cells = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Code"] = "LOC 9", ["Title"] = "Made", ["Theme"] = "Safe and Attractive Neighbourhoods", ["Better"] = "Higher is better", ["Unit"] = "homes", ["Reported by"] = "Quarter",
        };
        await using (var db = sample.Database.Of((await sample.Database.FindAsync("halton"))!.Value)) cells["Theme"] = (await db.Themes.FirstAsync()).Name;
        cells[heading] = value;
        using var book = new SetUpBook();
        var file = book.Row(SetUpSheets.Indicators, [.. cells.Select(c => (c.Key, c.Value))]).Build();

        var preview = await Intake(sample).PreviewAsync("halton", "bad.xlsx", file, "ann");

        Assert.Contains(preview.Problems, p => (p.Sheet, p.Cell, p.Severity) == ("Indicators", cell, ProblemSeverity.Error));
        Assert.False(preview.CanBeTaken);
    }

    [Fact]
    public async Task Preview_NumberAlone_IsTheNationalIndicatorAndTheRestIsKnown()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        using var book = new SetUpBook();
        await using var db = sample.Database.Of((await sample.Database.FindAsync("chorley"))!.Value);
        var theme = (await db.Themes.FirstAsync()).Name;
        var file = book.Row(SetUpSheets.Indicators, ("Code", "167"), ("Theme", theme))
            .Row(SetUpSheets.Targets, ("Indicator", "167"), ("Kind", "Maintain"), ("Baseline period", "2008"), ("Baseline", "4.2"), ("Due", "2010"), ("Target", "4.2")).Build();

        var preview = await Intake(sample).PreviewAsync("chorley", "short.xlsx", file, "ann");

        Assert.Empty(preview.Problems);
        Assert.Equal(["Theme", "Better", "Reported by", "Unit"], preview.Changes[0].Edits.Select(e => e.Field));
        Assert.StartsWith("NI 167 ", preview.Changes[0].What, StringComparison.Ordinal);
        Assert.Equal("Target of NI 167 for 2010, in effect from 1 January 2010", preview.Changes[1].What);
        Assert.Equal(("Baseline", "4.20 in 2008"), (preview.Changes[1].Edits[1].Field, preview.Changes[1].Edits[1].After));
    }

    [Fact]
    public async Task Preview_TargetBeforeItsBaseline_IsRefusedAtItsCell()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        using var book = new SetUpBook();
        var file = book.Row(SetUpSheets.Targets, ("Indicator", "NI 112"), ("Kind", "Reach"), ("Baseline period", "2008"), ("Baseline", "50"), ("Due", "2007"), ("Target", "40"), ("In effect from", "01/04/2008")).Build();

        var preview = await Intake(sample).PreviewAsync("halton", "bad.xlsx", file, "ann");

        var problem = Assert.Single(preview.Problems, p => p.Cell == "E2");
        Assert.Equal("Targets", problem.Sheet);
        Assert.Contains("after its baseline", problem.Message, StringComparison.Ordinal);
        Assert.False(preview.CanBeTaken);
    }

    [Fact]
    public async Task Preview_MeaningOfAnIndicatorWithFigures_CannotChange()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        using var book = new SetUpBook();
        var file = book.Row(SetUpSheets.Indicators, ("Code", "NI 112"), ("Theme", await ThemeOfAsync(sample)), ("Better", "Higher is better"), ("Reported by", "Calendar year")).Build();

        var preview = await Intake(sample).PreviewAsync("halton", "bad.xlsx", file, "ann");

        Assert.Equal("F2", Assert.Single(preview.Problems).Cell);
    }

    [Fact]
    public async Task Accept_AfterSomebodyElseChangedIt_ShowsAgainInstead()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var intake = Intake(sample);
        using var book = new SetUpBook();
        var file = book.Row(SetUpSheets.Partners, ("Partner", "Sports Trust")).Row(SetUpSheets.Partners, ("Partner", "Fire and Rescue")).Build();
        var seen = await intake.PreviewAsync("halton", "two.xlsx", file, "ann");
        await using (var db = sample.Database.Of((await sample.Database.FindAsync("halton"))!.Value))
        {
            db.Partners.Add(new() { Name = "Sports Trust" });
            await db.SaveChangesAsync();
        }

        await Assert.ThrowsAsync<ReturnConflictException>(() => intake.AcceptAsync("halton", "two.xlsx", file, "ann", seen.Mark));
    }

    [Fact]
    public async Task Accept_Realignment_KeepsWhereItStoodBefore()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        using var book = new SetUpBook();
        var file = book.Row(SetUpSheets.Themes, ("Theme", "Healthy Halton")).Row(SetUpSheets.Indicators, ("Code", "ni112"), ("Theme", "Healthy Halton"), ("Reported by", "Calendar year")).Build();
        var before = await ThemeIdAsync(sample);

        await Intake(sample).AcceptAsync("halton", "realigned.xlsx", file, "ann", "");

        await using var db = sample.Database.Of((await sample.Database.FindAsync("halton"))!.Value);
        var former = await db.FormerPlacements.SingleAsync();
        Assert.Equal((before, new DateOnly(2010, 6, 30)), (former.ThemeId, former.Until));
        Assert.NotEqual(before, await ThemeIdAsync(sample));
    }

    internal static byte[] Warrington()
    {
        using var book = new SetUpBook();
        return book
            .Row(SetUpSheets.Partnership, ("Name", "Warrington Partnership"), ("Place", "Warrington"), ("Area code", "E06000007"), ("Area name", "Warrington"), ("Region code", "E12000002"), ("Tier", "Unitary"),
                ("NRF area", "No"), ("Current period", "2010/11 Q1"), ("Commentary days", "21"))
            .Row(SetUpSheets.Themes, ("Theme", "Homes"))
            .Row(SetUpSheets.Bodies, ("Body", "Housing"), ("Kind", "thematic partnership"), ("Reports to", "Board"), ("Meets", "Monthly"))
            .Row(SetUpSheets.Bodies, ("Body", "Board"), ("Kind", "Board"))
            .Row(SetUpSheets.Partners, ("Partner", "Council"))
            .Row(SetUpSheets.Partners, ("Partner", "Golden Gates"))
            .Row(SetUpSheets.Outcomes, ("Outcome", "Homes people can afford"), ("Priority", "A place to live"), ("Lead body", "Housing"), ("Contributors", "Board; Golden Gates"))
            .Row(SetUpSheets.Outcomes, ("Outcome", "A place to live"), ("Kind", "Priority"))
            .Row(SetUpSheets.Indicators, ("Code", "NI155"), ("Theme", "Homes"), ("Outcome", "Homes people can afford"), ("Decimals", "0"), ("Reported by", "Quarter"), ("Adds up as", "Year to date"),
                ("Lead body", "Housing"), ("Owner", "Golden Gates"), ("Owner's role", "Head of Housing"), ("Sent by", "Council"))
            .Row(SetUpSheets.Indicators, ("Code", "LOC 1"), ("Title", "Planning permissions for affordable homes"), ("Theme", "Homes"), ("Kind", "Proxy"), ("Better", "Higher is better"), ("Unit", "homes"),
                ("Reported by", "Quarter"), ("Stands in for", "NI 155"))
            .Row(SetUpSheets.Targets, ("Indicator", "NI 155"), ("Kind", "Profile"), ("Due", "2010/11"), ("Target", "120"), ("Share of the year", "15/40/70/100"), ("In effect from", "1 April 2010"), ("Agreed by", "Board"))
            .Build();
    }

    private static SetUpIntake Intake(SampleDatabase sample) => new(sample.Database, new(SampleDatabase.DataFolder), TimeProvider.System);

    private static async Task<string> ThemeOfAsync(SampleDatabase sample)
    {
        await using var db = sample.Database.Of((await sample.Database.FindAsync("halton"))!.Value);
        return await db.Indicators.Where(i => i.Code == "NI 112").Select(i => i.Theme!.Name).SingleAsync();
    }

    private static async Task<int> ThemeIdAsync(SampleDatabase sample)
    {
        await using var db = sample.Database.Of((await sample.Database.FindAsync("halton"))!.Value);
        return await db.Indicators.Where(i => i.Code == "NI 112").Select(i => i.ThemeId).SingleAsync();
    }
}
