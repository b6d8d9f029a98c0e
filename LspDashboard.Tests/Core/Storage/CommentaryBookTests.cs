using LspDashboard.Core.Accounts;
using LspDashboard.Core.Delivery;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;
using LspDashboard.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static LspDashboard.Core.Delivery.CommentaryState;

namespace LspDashboard.Tests.Core.Storage;

/// <summary>Halton stands at 30 June 2010. NI 123 is behind plan, belongs to the Primary Care Trust, and nobody has written on it.</summary>
public class CommentaryBookTests
{
    private static readonly ReportingPeriod Q4 = ReportingPeriod.Quarter(2009, 4);
    private static readonly Visitor Advisor = new("Ann", Role.Advisor);

    [Fact]
    public async Task SaveAsync_FromDraftToAgreed_KeepsEveryRowAndTellsOfEach()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var (halton, indicator, owner) = await FindAsync(sample);
        var pct = new Visitor("Pat", Role.Partner, owner);

        Assert.True((await SaveAsync(sample, pct, Draft, "Two sessions fell out", 0)).IsDone);
        Assert.Contains((await FlagsAsync(sample)), k => k == "NoCommentary");
        Assert.True((await SaveAsync(sample, pct, Submitted, "Two sessions fell out.", null)).IsDone);
        Assert.DoesNotContain((await FlagsAsync(sample)), k => k == "NoCommentary");
        Assert.True((await SaveAsync(sample, Advisor, Agreed, "Two sessions fell out.", null)).IsDone);

        var thread = (await Book(sample).ReadAsync(halton, Q4, Advisor, new(2010, 6, 30), indicator))[indicator];
        Assert.Equal([(Draft, "Pat"), (Submitted, "Pat"), (Agreed, "Ann")], thread.Rows.Select(r => (r.State, r.RecordedBy)));
        Assert.All(thread.Rows, r => Assert.Equal(new DateOnly(2010, 6, 30), r.On));
        await using var db = sample.Database.Of(halton);
        var changes = await db.Changes.Where(c => c.Kind == ChangeKind.CommentaryWritten).OrderBy(c => c.Id).ToListAsync();
        Assert.Equal(["Draft of words on NI 123 for 2009/10 Q4 kept", "Words on NI 123 for 2009/10 Q4 handed in", "Words on NI 123 for 2009/10 Q4 agreed"], changes.Select(c => c.What));
        Assert.All(changes, c => Assert.Equal((ChangeSubject.Indicator, indicator), (c.Subject!.Value, c.SubjectId!.Value)));
        Assert.Empty(changes[0].Edits); // what a draft says is not for everybody
        Assert.Contains(new("Words", "", "Two sessions fell out."), changes[1].Edits);
        Assert.Equal([new FieldEdit("State", "handed in", "agreed")], changes[2].Edits);
    }

    [Fact]
    public async Task SaveAsync_SomebodyElseSavedSince_ShowsTheirsAndOverwritesNothing()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        Assert.True((await SaveAsync(sample, Advisor, Submitted, "Ann's words.", 0)).IsDone);

        var overtaken = await SaveAsync(sample, new("Bob", Role.Coordinator), Submitted, "Bob's words.", 0);

        Assert.False(overtaken.IsDone);
        Assert.Equal(("Ann", "Ann's words."), (overtaken.Theirs!.RecordedBy, overtaken.Theirs.Text));
        Assert.Equal("Ann's words.", await StandingAsync(sample));
        Assert.True((await SaveAsync(sample, new("Bob", Role.Coordinator), Submitted, "Bob's words.", overtaken.Theirs.Id)).IsDone);
        Assert.Equal("Bob's words.", await StandingAsync(sample));
    }

    [Theory]
    [InlineData(Role.Viewer, false, false)]
    [InlineData(Role.Executive, false, false)]
    [InlineData(Role.Partner, true, false)]
    [InlineData(Role.Advisor, true, true)]
    [InlineData(Role.Coordinator, true, true)]
    [InlineData(Role.Administrator, true, true)]
    public async Task SaveAsync_ByRole_WritesAndAgreesAsTheTableSays(Role role, bool writes, bool agrees)
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var (_, _, owner) = await FindAsync(sample);
        Assert.True((await SaveAsync(sample, Advisor, Submitted, "Ann's words.", 0)).IsDone);
        var visitor = new Visitor("Vic", role, role == Role.Partner ? owner : null);

        Assert.Equal(agrees, (await SaveAsync(sample, visitor, Agreed, "Ann's words.", null)).IsDone);
        Assert.Equal(writes, (await SaveAsync(sample, visitor, Submitted, "Other words.", null)).IsDone);
    }

    [Fact]
    public async Task ADraftOfAnother_IsNotSeenByAPartnerThatDoesNotOwnTheIndicator()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var (halton, indicator, owner) = await FindAsync(sample);
        Assert.True((await SaveAsync(sample, new("Pat", Role.Partner, owner), Draft, "Not yet for others", 0)).IsDone);
        var other = new Visitor("Oli", Role.Partner, owner + 1);

        Assert.False((await SaveAsync(sample, other, Submitted, "Mine now.", null)).IsDone);
        Assert.False((await Book(sample).ReadAsync(halton, Q4, other, new(2010, 6, 30))).ContainsKey(indicator));
        Assert.False((await Book(sample).ReadAsync(halton, Q4, new("Vic", Role.Viewer), new(2010, 6, 30))).ContainsKey(indicator));
        Assert.Equal("Not yet for others", (await Book(sample).ReadAsync(halton, Q4, new("Pat", Role.Partner, owner), new(2010, 6, 30)))[indicator].Draft!.Text);
        Assert.DoesNotContain((await sample.Facts.ReadAsync("halton"))!.Commentaries, c => c.IndicatorId == indicator);
    }

    [Fact]
    public async Task SaveAsync_AnOwnerOfItsOwn_WinsOverTheSenderOfFigures()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var (halton, indicator, sender) = await FindAsync(sample);
        int owner;
        await using (var db = sample.Database.Of(halton))
        {
            owner = (await db.Partners.FirstAsync(p => p.Name == "Council")).Id;
            (await db.Indicators.FirstAsync(i => i.Id == indicator)).OwnerPartnerId = owner;
            await db.SaveChangesAsync();
        }

        Assert.False((await SaveAsync(sample, new("Pat", Role.Partner, sender), Submitted, "Ours.", null)).IsDone);
        Assert.True((await SaveAsync(sample, new("Cal", Role.Partner, owner), Submitted, "Ours.", null)).IsDone);
    }

    [Fact]
    public async Task SaveAsync_IndicatorOfAnotherPartnership_IsRefused()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var (halton, _, _) = await FindAsync(sample);
        var theirs = (await sample.Scorecards.ReadAsync("salford"))!.Indicators[0].Indicator.Id;

        Assert.False((await Book(sample).SaveAsync(halton, Advisor, new(theirs, Q4, Submitted, "Guessed."), null)).IsDone);
    }

    private static CommentaryBook Book(SampleDatabase sample) => new(sample.Database, TimeProvider.System);

    private static async Task<WordsSaved> SaveAsync(SampleDatabase sample, Visitor visitor, CommentaryState state, string text, int? seen)
    {
        var (halton, indicator, _) = await FindAsync(sample);
        return await Book(sample).SaveAsync(halton, visitor, new(indicator, Q4, state, text), seen);
    }

    private static async Task<(int Halton, int Indicator, int Owner)> FindAsync(SampleDatabase sample)
    {
        var halton = (await sample.Database.FindAsync("halton"))!.Value;
        await using var db = sample.Database.Of(halton);
        var indicator = await db.Indicators.FirstAsync(i => i.Code == "NI 123");
        return (halton, indicator.Id, indicator.PartnerId!.Value);
    }

    private static async Task<IEnumerable<string>> FlagsAsync(SampleDatabase sample) =>
        (await sample.Scorecards.ReadAsync("halton"))!.Find("NI 123")!.Flags.Select(f => f.Kind.ToString());

    private static async Task<string?> StandingAsync(SampleDatabase sample) => (await sample.Scorecards.ReadAsync("halton"))!.Find("NI 123")!.Delivery.Words.Words?.Text;
}
