using System.Globalization;
using LspDashboard.Core.Accounts;
using LspDashboard.Core.Finding;
using LspDashboard.Core.Meetings;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Publishing;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;
using LspDashboard.Tests.Core.Storage;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.Finding;

public class FindingReaderTests
{
    private static readonly Visitor Advisor = new("A. Okafor", Role.Advisor);

    [Fact]
    public async Task ReadAsync_OfAFewOrManyThings_TakesTheSameQueries()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var counts = new List<(int Things, int Queries)>();
        foreach (var slug in new[] { "halton", "stockport" })
        {
            var counting = new CountingCommands();
            var things = await new FindingReader(new LspDatabase(new TestContexts(sample.Path, counting)), TimeProvider.System).ReadAsync(slug, Advisor);
            counts.Add((things!.Count, counting.Queries.Count));
        }

        Assert.NotEqual(counts[0].Things, counts[1].Things);
        Assert.Equal([13, 13], counts.Select(c => c.Queries));
    }

    [Fact]
    public async Task ReadAsync_Halton_HasItsThingsByTheNamesOfToday()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var id = (await sample.Database.FindAsync("halton"))!.Value;
        int indicator;
        await using (var db = sample.Database.Of(id))
        {
            indicator = db.Indicators.Single(i => i.Code == "NI 112").Id;
            var theme = db.Themes.First(t => t.Name == "Renewing Halton");
            db.FormerNames.Add(new() { Kind = RenamedKind.Theme, SubjectId = theme.Id, Name = "Urban Zest", Until = new(2009, 4, 1), RecordedBy = "test" });
            db.Minutes.AddRange(Minute("Fund a second clinic. Report in May.", null), Minute("Taken back", new(2010, 6, 1)));
            db.Meetings.Add(new() { BodyId = db.Bodies.First().Id, On = new(2010, 7, 6), Place = "Town Hall" });
            await db.SaveChangesAsync();
        }

        var index = new FindIndex((await new FindingReader(sample.Database, TimeProvider.System).ReadAsync("halton", Advisor))!);

        Assert.Equal(("NI 112", "Children and Young People"), Best(index, "ni112"));
        Assert.Equal("Renewing Halton", index.Find("urban zest").Single().Thing.Name);
        Assert.Equal(("NI 112", "decided 30 June 2010"), Best(index, "second clinic"));
        Assert.Equal("Fund a second clinic.", index.Find("second clinic")[0].Thing.Name);
        Assert.Empty(index.Find("taken back"));
        Assert.Equal("Town Hall", index.Find("6 july 2010")[0].Thing.Where);

        Minute Minute(string text, DateOnly? withdrawn) => new()
        {
            IndicatorId = indicator, Kind = MinuteKind.Decision, Text = text, Period = ReportingPeriod.Quarter(2009, 4), Key = Guid.NewGuid(), On = new(2010, 6, 30), RecordedBy = "test", WithdrawnOn = withdrawn,
        };
    }

    [Fact]
    public async Task ReadAsync_PublishedPacks_AreFoundWhileTheyStand()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var (id, reader, book) = ((await sample.Database.FindAsync("halton"))!.Value, new FindingReader(sample.Database, TimeProvider.System), new PackBook(sample.Database, TimeProvider.System));
        var pack = new PublishedPack { Title = "Halton: performance in 2009/10 Q4", For = "The public", Audience = "public", Period = ReportingPeriod.Quarter(2009, 4), AsKnown = new(2010, 6, 30), Method = "1", Edition = 1, Sha256 = "00", Snapshot = [1], PublishedAt = DateTimeOffset.UnixEpoch, PublishedBy = "" };
        Assert.True((await book.PublishAsync(id, pack, [], "Coordinator")).Saved.IsDone);

        var found = new FindIndex((await reader.ReadAsync("halton", Advisor))!).Find("board pack public")[0].Thing;
        Assert.Equal((FindKind.Pack, "Pack for The public", "2009/10 Q4", pack.Id.ToString(CultureInfo.InvariantCulture)), (found.Kind, found.Name, found.Where, found.Key));
        // What was known before the pack's figures has no such pack yet.
        Assert.DoesNotContain((await reader.ReadAsync("halton", Advisor, asOf: new(2010, 6, 1)))!, t => t.Kind == FindKind.Pack);
        await book.WithdrawAsync(id, pack.Id, "Too early.", "Coordinator");
        Assert.DoesNotContain((await reader.ReadAsync("halton", Advisor))!, t => t.Kind == FindKind.Pack);
    }

    [Fact]
    public async Task ReadAsync_IndicatorOutOfUse_IsThereInItsPeriodsOnly()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        await using (var db = sample.Database.Of((await sample.Database.FindAsync("halton"))!.Value))
        {
            db.Indicators.Single(i => i.Code == "NI 112").InUseTo = new(2009, 12, 31);
            await db.SaveChangesAsync();
        }
        var reader = new FindingReader(sample.Database, TimeProvider.System);

        Assert.DoesNotContain((await reader.ReadAsync("halton", Advisor))!, t => t.Code == "NI 112");
        Assert.Contains((await reader.ReadAsync("halton", Advisor, ReportingPeriod.Quarter(2009, 3)))!, t => t.Code == "NI 112");
    }

    [Fact]
    public async Task ReadAsync_Returns_AreFoundByWhoMayOpenThem()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        int college, police;
        await using (var db = sample.Database.Of((await sample.Database.FindAsync("halton"))!.Value))
        {
            var partners = db.Partners.Take(2).ToList();
            (college, police) = (partners[0].Id, partners[1].Id);
            db.ApiKeys.AddRange(Key("college", college), Key("police", police));
            db.Returns.AddRange(Return("mine.xlsx", "college"), Return("theirs.xlsx", "police"));
            await db.SaveChangesAsync();
        }

        Assert.Equal(["theirs.xlsx", "mine.xlsx"], await DocumentsAsync(Advisor));
        Assert.Equal(["mine.xlsx"], await DocumentsAsync(new("college", Role.Partner, college)));
        Assert.Equal(["theirs.xlsx"], await DocumentsAsync(new("police", Role.Partner, police)));
        Assert.Empty(await DocumentsAsync(new("nobody's", Role.Partner)));
        Assert.Empty(await DocumentsAsync(new("a reader", Role.Viewer)));

        async Task<IEnumerable<string>> DocumentsAsync(Visitor visitor) =>
            (await new FindingReader(sample.Database, TimeProvider.System).ReadAsync("halton", visitor))!.Where(t => t.Kind == FindKind.Document).Select(t => t.Name);
    }

    [Fact]
    public async Task ReadAsync_NoSuchPartnership_IsNull()
    {
        await using var sample = await SampleDatabase.CreateAsync();

        Assert.Null(await new FindingReader(sample.Database, TimeProvider.System).ReadAsync("atlantis", Advisor));
    }

    private static (string Code, string Where) Best(FindIndex index, string typed) => (index.Find(typed)[0].Thing.Key, index.Find(typed)[0].Thing.Where);

    private static ApiKey Key(string name, int partner) => new() { Name = name, Hash = name, Prefix = name, Role = Role.Partner, PartnerId = partner, CreatedAt = new(2010, 1, 1, 0, 0, 0, TimeSpan.Zero), CreatedBy = "test" };

    private static PartnerReturn Return(string file, string by) => new()
    {
        FileName = file, Sha256 = new string('0', 64), Size = 1, UploadedAt = new(2010, 6, 1, 0, 0, 0, TimeSpan.Zero), UploadedBy = by, State = ReturnState.Preview,
    };
}
