using LspDashboard.Core.Meetings;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;
using LspDashboard.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Tests.Core.Storage;

/// <summary>Meetings and minutes of Halton, which stands at 30 June 2010 and whose Board meets on 15 July.</summary>
public class MeetingBooksTests
{
    private static readonly DateOnly Day = new(2010, 6, 30);
    private static readonly ReportingPeriod Q4 = ReportingPeriod.Quarter(2009, 4);

    [Fact]
    public async Task Meeting_AddedMovedAndCalledOff_IsShownAndItsHistoryKept()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var (halton, board) = await FindAsync(sample);
        var book = new MeetingBook(sample.Database, TimeProvider.System);

        var kept = await book.AddAsync(halton, [new(board, new(2010, 10, 21), new(2010, 10, 14), "  Town Hall ")], "Ann");
        Assert.True((await book.EditAsync(halton, kept.Id, (await MeetingAsync(sample, kept.Id)).Version, new(board, new(2010, 10, 28), new(2010, 10, 14), "Town Hall"), "Ann")).IsDone);
        Assert.True((await book.CallOffAsync(halton, kept.Id, (await MeetingAsync(sample, kept.Id)).Version, isOff: true, "Bob")).IsDone);

        var meeting = await MeetingAsync(sample, kept.Id);
        Assert.Equal((new DateOnly(2010, 10, 28), "Town Hall", Day), (meeting.On, meeting.Place, meeting.CancelledOn));
        await using var db = sample.Database.Of(halton);
        var changes = await db.Changes.Where(c => c.Subject == ChangeSubject.Meeting && c.SubjectId == kept.Id).OrderBy(c => c.Id).ToListAsync();
        Assert.Equal(["Meeting of Board on 21 October 2010 added", "Meeting of Board on 28 October 2010 changed", "Meeting of Board on 28 October 2010 called off"], changes.Select(c => c.What));
        Assert.Contains(new("On", "21 October 2010", "28 October 2010"), changes[1].Edits);
        Assert.Equal("Bob", changes[2].By);
    }

    [Fact]
    public async Task Meeting_TwoEditors_TheSecondSeesTheFirstsChange()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var (halton, board) = await FindAsync(sample);
        var book = new MeetingBook(sample.Database, TimeProvider.System);
        var next = (await RegisterAsync(sample)).Next!;
        Assert.True((await book.EditAsync(halton, next.Id, next.Version, new(board, next.On, next.PapersOutOn, "Stadium"), "Ann")).IsDone);

        var second = await book.EditAsync(halton, next.Id, next.Version, new(board, next.On, next.PapersOutOn, "Library"), "Bob");

        Assert.Equal("Ann", second.Overtaken!.By);
        Assert.Contains(new("Place", "Town Hall", "Stadium"), second.Overtaken.Edits);
        Assert.Equal("Stadium", (await MeetingAsync(sample, next.Id)).Place);
    }

    [Fact]
    public async Task Meetings_OneOfSeveralWrong_AddsNone()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var (halton, board) = await FindAsync(sample);
        var before = (await RegisterAsync(sample)).Meetings.Count;

        // The second is on the date of the first.
        var kept = await new MeetingBook(sample.Database, TimeProvider.System).AddAsync(halton, [new(board, new(2010, 10, 21), null, ""), new(board, new(2010, 10, 21), null, "")], "Ann");

        Assert.Equal("On", Assert.Single(kept.Saved.Problems).Key);
        Assert.Equal(before, (await RegisterAsync(sample)).Meetings.Count);
    }

    [Fact]
    public async Task Minute_SentAgainAndAtOnce_IsStoredOnce()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var (halton, _) = await FindAsync(sample);
        var register = await RegisterAsync(sample);
        var edit = new MinuteEdit(Guid.NewGuid(), register.Next!.Id, register.Indicators[0].Id, MinuteKind.Decision, " Build on the third site\r\nfirst ", Q4);

        var all = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Minutes(sample).AddAsync(halton, edit, "Ann"))));
        var later = await Minutes(sample).AddAsync(halton, edit with { Text = "Something else" }, "Bob");

        Assert.Single(all.Append(later).Select(s => s.Minute!.Id).Distinct());
        var minute = Assert.Single((await RegisterAsync(sample)).MinutesOf(register.Next.Id));
        Assert.Equal(("Build on the third site\nfirst", "Ann", Day, Q4), (minute.Text, minute.RecordedBy, minute.On, minute.Period));
        await using var db = sample.Database.Of(halton);
        var change = Assert.Single(await db.Changes.Where(c => c.Kind == ChangeKind.MinuteWritten).ToListAsync());
        Assert.Equal((ChangeSubject.Indicator, register.Indicators[0].Id), (change.Subject, change.SubjectId));
        // Written on 30 June for a meeting to come: the line says which.
        Assert.Equal($"Decision on {register.Indicators[0].Code} written at Board on 15 July 2010", change.What);
    }

    [Fact]
    public async Task Minute_Withdrawn_StaysWithWhoAndWhy()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var (halton, _) = await FindAsync(sample);
        var saved = await Minutes(sample).AddAsync(halton, new(Guid.NewGuid(), null, null, MinuteKind.Note, "The wrong ward", Q4), "Ann");

        Assert.Equal("Reason", Assert.Single((await Minutes(sample).WithdrawAsync(halton, saved.Minute!.Id, " ", "Bob")).Problems).Key);
        Assert.True((await Minutes(sample).WithdrawAsync(halton, saved.Minute.Id, "It was Castlefields", "Bob")).IsDone);
        Assert.True((await Minutes(sample).WithdrawAsync(halton, saved.Minute.Id, "Once more", "Cal")).IsDone);

        var register = await RegisterAsync(sample);
        var minute = register.Minutes.Single(m => m.Id == saved.Minute.Id);
        Assert.Equal((Day, false, ("Bob", "It was Castlefields")), (minute.WithdrawnOn, register.Stands(minute), register.Withdrawal(minute)));
        Assert.DoesNotContain((await sample.Facts.ReadAsync("halton"))!.Minutes, m => m.Id == minute.Id);
    }

    [Fact]
    public async Task Minute_OnThingsOfAnotherPartnership_IsRefused()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var register = await RegisterAsync(sample);
        var salford = (await sample.Database.FindAsync("salford"))!.Value;
        var edit = new MinuteEdit(Guid.NewGuid(), register.Next!.Id, register.Indicators[0].Id, MinuteKind.Note, "Theirs", Q4);

        var saved = await Minutes(sample).AddAsync(salford, edit, "Ann");

        Assert.Equal(["IndicatorId", "MeetingId"], saved.Problems.Keys.Order(StringComparer.Ordinal));
        Assert.Null(saved.Minute);
        Assert.Equal("Id", Assert.Single((await Minutes(sample).WithdrawAsync(salford, register.Minutes[0].Id, "Not ours", "Ann")).Problems).Key);
    }

    [Fact]
    public async Task Samples_HaltonsMinutes_AreIllustrativeAndOfTheExecutiveInMay()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var register = await RegisterAsync(sample);

        Assert.Equal(["NI 112", "NI 154"], register.Minutes.Select(m => register.About(m)!.Code));
        Assert.All(register.Minutes, m => Assert.True(m.IsIllustrative && register.Find(m.MeetingId!.Value)!.On == new DateOnly(2010, 5, 20)));
        Assert.Empty((await new MeetingReader(sample.Database, TimeProvider.System).ReadAsync("halton", new DateOnly(2010, 5, 19)))!.Minutes);
    }

    private static MinuteBook Minutes(SampleDatabase sample) => new(sample.Database, TimeProvider.System);

    private static async Task<MeetingRegister> RegisterAsync(SampleDatabase sample) => (await new MeetingReader(sample.Database, TimeProvider.System).ReadAsync("halton"))!;

    private static async Task<Meeting> MeetingAsync(SampleDatabase sample, int id) => (await RegisterAsync(sample)).Find(id)!;

    private static async Task<(int Halton, int Board)> FindAsync(SampleDatabase sample)
    {
        var register = await RegisterAsync(sample);
        return (register.Partnership.Id, register.Bodies.Single(b => b.Name == "Board").Id);
    }
}
