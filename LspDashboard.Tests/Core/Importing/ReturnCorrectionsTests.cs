using LspDashboard.Core.Importing;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;
using LspDashboard.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Tests.Core.Importing;

public class ReturnCorrectionsTests
{
    private const string Slug = "halton";
    private const string Sheet = ReturnWorkbook.Sheet;

    [Fact]
    public async Task Add_ValueOfAnotherSize_IsReadAtOnceAndSaid()
    {
        await using var desk = await Desk.OpenAsync();
        var sent = await desk.SendAsync(ReturnWorkbook.Quitters(12620));
        Assert.Contains(sent.Problems, p => p.Severity == ProblemSeverity.Suspect && p.Cell == "D2");

        var now = await desk.Corrections.AddAsync(Slug, sent.Return.Id, Sheet, "d2", " 1,262 ", "a digit too many", " Ann  Okafor ");

        Assert.Equal(1262, now.Values.Single().Value);
        Assert.DoesNotContain(now.Problems, p => p.Severity == ProblemSeverity.Suspect);
        var note = now.Problems.Single(p => p.Message.StartsWith("The file said 12620; corrected to 1,262 by Ann Okafor on ", StringComparison.Ordinal));
        Assert.Equal((ProblemSeverity.Note, Sheet, "D2"), (note.Severity, note.Sheet, note.Cell));
        Assert.EndsWith(": a digit too many.", note.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accept_Corrected_TheObservationKeepsTheTrace()
    {
        await using var desk = await Desk.OpenAsync();
        var sent = await desk.SendAsync(new ReturnWorkbook("Indicator", "Area", "Period", "Value", "Comment").Row("NI 123", "Halton", "sometime", 12620, "from the trust").Build());
        Assert.True(sent.HasErrors);
        await desk.Corrections.AddAsync(Slug, sent.Return.Id, Sheet, "C2", "2009/10 Q4", "", "Ann");
        var now = await desk.Corrections.AddAsync(Slug, sent.Return.Id, Sheet, "D2", "1262", "", "Bob");
        Assert.False(now.HasErrors);

        await desk.Intake.AcceptAsync(Slug, sent.Return.Id, AcceptedRows.All, "Ann");

        await using var db = desk.Sample.Database.Of(sent.Return.PartnershipId);
        var written = await db.Observations.SingleAsync(o => o.ReturnId == sent.Return.Id);
        Assert.Equal(1262, written.Value);
        Assert.Equal("from the trust (C2 corrected from sometime by Ann) (corrected from 12620 by Bob)", written.Comment);
    }

    [Fact]
    public async Task TakeBack_TheFileHoldsAgainAndAllIsKept()
    {
        await using var desk = await Desk.OpenAsync();
        var sent = await desk.SendAsync(ReturnWorkbook.Quitters(1262));
        await desk.Corrections.AddAsync(Slug, sent.Return.Id, Sheet, "D2", "1201", "", "Ann");
        await desk.Corrections.AddAsync(Slug, sent.Return.Id, Sheet, "D2", "1202", "", "Bob");

        var now = await desk.Corrections.TakeBackAsync(Slug, sent.Return.Id, Sheet, "D2", "Cas");

        Assert.Equal(1262, now.Values.Single().Value);
        Assert.Equal([("1201", "Ann"), ("1202", "Bob"), (null, "Cas")], now.Understood.Corrections.Select(c => (c.Says, c.By)));
        Assert.All(now.Understood.Corrections, c => Assert.Equal("1262", c.FileSaid));
        await Assert.ThrowsAsync<ReturnRefusedException>(() => desk.Corrections.TakeBackAsync(Slug, sent.Return.Id, Sheet, "D2", "Cas"));
    }

    [Fact]
    public async Task Add_EmptiedValueWithCounts_LeavesTheWholeRowOutAndBringsItBack()
    {
        await using var desk = await Desk.OpenAsync();
        var sent = await desk.SendAsync(new ReturnWorkbook().Row("NI 123", "Halton", "2009/10 Q4", 1262).Row("NI 16", "Halton", "2010/11 Q1", 16.5, 2040, 123636).Build());

        var without = await desk.Corrections.AddAsync(Slug, sent.Return.Id, Sheet, "D3", "", "left out", "Ann");
        Assert.Equal(["D2"], without.Values.Select(v => v.Cell));
        Assert.False(without.HasErrors);
        Assert.Equal(["D3", "E3", "F3"], without.Understood.Corrections.Select(c => c.Cell).Order(StringComparer.Ordinal));

        var again = await desk.Corrections.TakeBackAsync(Slug, sent.Return.Id, Sheet, "D3", "Ann");
        Assert.Equal((16.5, 2040.0, 123636.0), again.Values.Where(v => v.Cell == "D3").Select(v => (v.Value, v.Numerator!.Value, v.Denominator!.Value)).Single());
    }

    [Theory]
    [InlineData("Other", "D2", "5", "Ann", "has no sheet 'Other'")]
    [InlineData(Sheet, "D0", "5", "Ann", "'D0' is no cell")]
    [InlineData(Sheet, "XFE1", "5", "Ann", "'XFE1' is no cell")]
    [InlineData(Sheet, "D2", "5", " ", "name of who made it")]
    [InlineData(Sheet, "D2", "1262", "Ann", "says 1262 already")]
    [InlineData(Sheet, "D2", "", "Ann", "nothing in the file could be read")] // the only figure
    public async Task Add_WhatIsNoCorrection_IsRefusedAndNothingKept(string sheet, string cell, string says, string by, string why)
    {
        await using var desk = await Desk.OpenAsync();
        var sent = await desk.SendAsync(ReturnWorkbook.Quitters(1262));

        var refused = await Assert.ThrowsAsync<ReturnRefusedException>(() => desk.Corrections.AddAsync(Slug, sent.Return.Id, sheet, cell, says, "", by));

        Assert.Contains(why, refused.Message, StringComparison.Ordinal);
        Assert.Empty((await desk.Intake.ReadAsync(Slug, sent.Return.Id))!.Understood.Corrections);
    }

    [Fact]
    public async Task Add_AfterTheDecision_IsRefused()
    {
        await using var desk = await Desk.OpenAsync();
        var sent = await desk.SendAsync(ReturnWorkbook.Quitters(1262));
        await desk.Intake.AcceptAsync(Slug, sent.Return.Id, AcceptedRows.All, "Ann");

        await Assert.ThrowsAsync<ReturnConflictException>(() => desk.Corrections.AddAsync(Slug, sent.Return.Id, Sheet, "D2", "5", "", "Ann"));
        await Assert.ThrowsAsync<KeyNotFoundException>(() => desk.Corrections.AddAsync("salford", sent.Return.Id, Sheet, "D2", "5", "", "Ann"));
    }

    [Fact]
    public async Task Upload_TheSameBytesAgain_AreReadAsCorrected()
    {
        await using var desk = await Desk.OpenAsync();
        var sent = await desk.SendAsync(ReturnWorkbook.Quitters(12620));
        await desk.Corrections.AddAsync(Slug, sent.Return.Id, Sheet, "D2", "1262", "", "Ann");

        var again = await desk.SendAsync(ReturnWorkbook.Quitters(12620));
        Assert.Equal((sent.Return.Id, 1262), (again.Return.Id, again.Values.Single().Value));

        await desk.Intake.AcceptAsync(Slug, sent.Return.Id, AcceptedRows.All, "Ann");
        var later = await desk.SendAsync(ReturnWorkbook.Quitters(12620));
        Assert.Equal((sent.Return.Id, ReturnState.Accepted), (later.Return.Id, later.Return.State));
    }

    [Fact]
    public async Task Add_SomebodyElseCorrectedTheCellMeanwhile_IsToldAndOverwritesNothing()
    {
        await using var desk = await Desk.OpenAsync();
        var sent = await desk.SendAsync(ReturnWorkbook.Quitters(12620));
        var first = await desk.Corrections.AddAsync(Slug, sent.Return.Id, Sheet, "D2", "1262", "", "Ann", seen: 0);

        var told = await Assert.ThrowsAsync<ReturnConflictException>(() => desk.Corrections.AddAsync(Slug, sent.Return.Id, Sheet, "D2", "1260", "", "Bob", seen: 0));

        Assert.StartsWith("Ann corrected D2 to 1262 on ", told.Message, StringComparison.Ordinal);
        Assert.Equal("1262", Assert.Single((await desk.Intake.ReadAsync(Slug, sent.Return.Id))!.Understood.Corrections).Says);
        var now = await desk.Corrections.AddAsync(Slug, sent.Return.Id, Sheet, "D2", "1260", "", "Bob", seen: first.Understood.Corrections[0].Id);
        Assert.Equal(1260, now.Values.Single().Value);
    }

    [Fact]
    public async Task TakeBack_AnotherCorrectionHoldsByNow_IsTold()
    {
        await using var desk = await Desk.OpenAsync();
        var sent = await desk.SendAsync(ReturnWorkbook.Quitters(12620));
        var first = await desk.Corrections.AddAsync(Slug, sent.Return.Id, Sheet, "D2", "1262", "", "Ann");
        await desk.Corrections.AddAsync(Slug, sent.Return.Id, Sheet, "D2", "1260", "", "Bob");

        await Assert.ThrowsAsync<ReturnConflictException>(() => desk.Corrections.TakeBackAsync(Slug, sent.Return.Id, Sheet, "D2", "Ann", seen: first.Understood.Corrections[0].Id));
    }

    internal sealed class Desk(SampleDatabase sample) : IAsyncDisposable
    {
        public SampleDatabase Sample => sample;
        public ReturnIntake Intake { get; } = new(sample.Database, sample.Facts, TimeProvider.System);
        public ReturnCorrections Corrections { get; } = new(sample.Database, sample.Facts, TimeProvider.System);

        public static async Task<Desk> OpenAsync() => new(await SampleDatabase.CreateAsync());

        public Task<ReturnPreview> SendAsync(byte[] book) => Intake.UploadAsync(Slug, "return.xlsx", book, "Ann");

        public ValueTask DisposeAsync() => sample.DisposeAsync();
    }
}
