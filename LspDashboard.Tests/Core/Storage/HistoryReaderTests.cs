using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.Storage;

/// <summary>Three changes around midnight of 1 July 2010, when the UK is an hour ahead of UTC.</summary>
public class HistoryReaderTests
{
    [Theory]
    [InlineData("everything", null, null, null, null, "c b a")]
    [InlineData("by day: 23:30 UTC is the next day in London", null, null, "2010-07-01", "2010-07-01", "c b")]
    [InlineData("by day, before", null, null, null, "2010-06-30", "a")]
    [InlineData("by kind", ChangeKind.TargetSet, null, null, null, "b")]
    [InlineData("by person", null, "Ann", null, null, "c a")]
    [InlineData("by both", ChangeKind.RatingJudged, "Ann", "2010-07-01", null, "c")]
    [InlineData("by nobody who is here", null, "ann", null, null, "")]
    public async Task PageAsync_Narrowed_FindsLatestFirst(string which, ChangeKind? kind, string? by, string? from, string? to, string found)
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var halton = await MadeAsync(sample);

        var page = await new HistoryReader(sample.Database).PageAsync(halton, new() { Kind = kind, By = by, From = Day(from), To = Day(to) }, 1);

        Assert.True(string.Join(' ', page.Changes.Select(c => c.What)) == found, which);
        Assert.Equal(page.Changes.Count, page.Total);
    }

    [Fact]
    public async Task PageAsync_OfOneThing_AndOfAnotherPartnership()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var halton = await MadeAsync(sample);
        var reader = new HistoryReader(sample.Database);

        Assert.Equal("b", (await reader.PageAsync(halton, new() { Subject = ChangeSubject.Indicator, SubjectId = 7 }, 1)).Changes.Single().What);
        Assert.Empty((await reader.PageAsync((await sample.Database.FindAsync("stockport"))!.Value, new() { By = "Ann" }, 1)).Changes);
        Assert.Equal(["Ann", "Bob"], await reader.PeopleAsync(halton));
    }

    [Fact]
    public async Task PageAsync_MoreThanAPage_IsPartedAndEndsWithTheLast()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var halton = await MadeAsync(sample, 98); // 101 with the three
        var reader = new HistoryReader(sample.Database);

        var (first, last) = (await reader.PageAsync(halton, new(), 0), await reader.PageAsync(halton, new(), 99));

        Assert.Equal((50, 1, 3, 101), (first.Changes.Count, first.Number, first.Pages, first.Total));
        Assert.Equal((1, 3, "a"), (last.Changes.Count, last.Number, last.Changes[0].What));
        Assert.Equal(101, (await reader.AllAsync(halton, new())).Count);
    }

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static async Task<int> MadeAsync(SampleDatabase sample, int more = 0)
    {
        var halton = (await sample.Database.FindAsync("halton"))!.Value;
        await using var db = sample.Database.Of(halton);
        db.Changes.RemoveRange(db.Changes);
        await db.SaveChangesAsync();
        db.Changes.Add(Made("a", "Ann", ChangeKind.RatingJudged, new(2010, 6, 30, 22, 59, 59, TimeSpan.Zero)));
        await db.SaveChangesAsync();
        db.Changes.Add(Made("b", "Bob", ChangeKind.TargetSet, new(2010, 6, 30, 23, 0, 0, TimeSpan.Zero), 7));
        await db.SaveChangesAsync();
        db.Changes.Add(Made("c", "Ann", ChangeKind.RatingJudged, new(2010, 7, 1, 22, 59, 59, TimeSpan.Zero)));
        await db.SaveChangesAsync();
        for (var i = 0; i < more; i++) db.Changes.Add(Made("more", "Ann", ChangeKind.RatingJudged, new(2010, 7, 2, 9, 0, 0, TimeSpan.Zero)));
        await db.SaveChangesAsync();
        return halton;
    }

    private static Change Made(string what, string by, ChangeKind kind, DateTimeOffset at, int? indicator = null) =>
        new() { What = what, By = by, Kind = kind, At = at, Subject = indicator is null ? null : ChangeSubject.Indicator, SubjectId = indicator };
}
