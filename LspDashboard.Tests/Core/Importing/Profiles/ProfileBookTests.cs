using System.Globalization;
using LspDashboard.Core.Importing;
using LspDashboard.Core.Importing.Profiles;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;
using LspDashboard.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Tests.Core.Importing.Profiles;

public class ProfileBookTests
{
    private const string By = "Pat Advisor";

    // A stop-smoking service's own sheet: nothing in it is named as the partnership names it.
    private static byte[] Service(double quitters, string quarter = "2009/10 Q4", string extra = "") => Encoding($"Monthly monitoring of the service,,\n,,\nLocality,{quarter}{(extra.Length > 0 ? "," + extra : "")}\nThe borough,{quitters.ToString(CultureInfo.InvariantCulture)}{(extra.Length > 0 ? ",9" : "")}\n");

    [Fact]
    public async Task SayAsync_FirstTime_TheNextFileIsReadWithoutAsking()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var (book, intake) = Made(sample);
        var first = await intake.UploadAsync("halton", "quit service 2009-10.csv", Service(1262), "PCT");
        Assert.Empty(first.Values);
        Assert.Equal(ReturnState.Preview, first.Return.State);

        var profile = await TeachAsync(book, intake, first.Return.Id);

        Assert.Equal("quit service", profile.Name);
        Assert.Equal(1262, Assert.Single((await intake.ReadAsync("halton", first.Return.Id))!.Values).Value);
        var next = await intake.UploadAsync("halton", "other name.csv", Service(1300), "PCT");
        Assert.Equal(1300, Assert.Single(next.Values).Value);
        Assert.Equal(profile.Id, next.Return.ProfileId);
        Assert.Equal(ReturnState.Preview, next.Return.State);
    }

    [Fact]
    public async Task Upload_ProfileSaysSo_IsAcceptedWithoutAPerson()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var (book, intake) = Made(sample);
        var first = await intake.UploadAsync("halton", "a.csv", Service(1262), "PCT");
        var profile = await TeachAsync(book, intake, first.Return.Id);
        await intake.AcceptAsync("halton", first.Return.Id, AcceptedRows.All, By);
        Assert.Empty(await book.DescribeAsync(profile.PartnershipId, profile.Id, "Quit service", null, acceptsAlone: true, By));

        var same = await intake.UploadAsync("halton", "b.csv", Service(1263), "inbox");
        Assert.Equal(ReturnState.Accepted, same.Return.State);
        Assert.Equal("the profile 'Quit service'", same.Return.DecidedBy);

        var tenfold = await intake.UploadAsync("halton", "c.csv", Service(12630), "inbox");
        Assert.Equal(ReturnState.Preview, tenfold.Return.State);
        Assert.Contains(tenfold.Problems, p => p.Severity == ProblemSeverity.Suspect);

        var changed = await intake.UploadAsync("halton", "d.csv", Service(1264, extra: "Target"), "inbox");
        Assert.Equal(ReturnState.Preview, changed.Return.State);
    }

    [Fact]
    public async Task Upload_TwoPeopleHaveToAgree_NeverAcceptsAlone()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var (book, intake) = Made(sample);
        var first = await intake.UploadAsync("halton", "a.csv", Service(1262), "PCT");
        var profile = await TeachAsync(book, intake, first.Return.Id);
        await book.DescribeAsync(profile.PartnershipId, profile.Id, "Quit service", null, acceptsAlone: true, By);
        await using (var db = sample.Database.Shared())
            await db.Partnerships.Where(p => p.Id == profile.PartnershipId).ExecuteUpdateAsync(p => p.SetProperty(x => x.NeedsSecondApproval, true));

        Assert.Equal(ReturnState.Preview, (await intake.UploadAsync("halton", "b.csv", Service(1263), "inbox")).Return.State);
    }

    [Fact]
    public async Task SayAsync_ProfileByWhichAReturnWasAccepted_IsNotChangedButFollowed()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var (book, intake) = Made(sample);
        var first = await intake.UploadAsync("halton", "a.csv", Service(1262), "PCT");
        var profile = await TeachAsync(book, intake, first.Return.Id);
        await intake.AcceptAsync("halton", first.Return.Id, AcceptedRows.All, By);
        var second = await intake.UploadAsync("halton", "b.csv", Service(1270), "PCT");

        var other = await book.SayAsync("halton", second.Return.Id, new SayName(new(NamedKind.Place, "the borough", null)), By);

        Assert.NotEqual(profile.Id, other.Id);
        Assert.Empty((await intake.ReadAsync("halton", second.Return.Id))!.Values);
        Assert.Single((await intake.ReadAsync("halton", first.Return.Id))!.Values);
        Assert.Equal([other.Id], (await book.AllAsync(profile.PartnershipId)).Select(p => p.Id));
    }

    [Fact]
    public async Task SayAsync_ReturnThatWasDecided_IsRefused()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var (book, intake) = Made(sample);
        var first = await intake.UploadAsync("halton", "a.csv", Service(1262), "PCT");
        await intake.DiscardAsync("halton", first.Return.Id, By);

        await Assert.ThrowsAsync<ReturnConflictException>(() => book.SayAsync("halton", first.Return.Id, new SayRight(), By));
    }

    [Fact]
    public async Task RetireAsync_ProfileOutOfUse_TheNextFileWaitsForAPerson()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var (book, intake) = Made(sample);
        var first = await intake.UploadAsync("halton", "a.csv", Service(1262), "PCT");
        var profile = await TeachAsync(book, intake, first.Return.Id);

        await book.RetireAsync(profile.PartnershipId, profile.Id, By);
        await book.RetireAsync(profile.PartnershipId, profile.Id, By);

        Assert.Empty((await intake.UploadAsync("halton", "b.csv", Service(1263), "PCT")).Values);
        await using var db = sample.Database.Of(profile.PartnershipId);
        Assert.Equal(1, await db.Changes.CountAsync(c => c.Kind == ChangeKind.ImportProfileChanged));
    }

    [Theory]
    [InlineData("  ", null, "Name")]
    [InlineData("Quit service", 999_999, "PartnerId")]
    public async Task DescribeAsync_WhatCannotBe_SaysSoAtTheField(string name, int? partner, string field)
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var (book, intake) = Made(sample);
        var profile = await TeachAsync(book, intake, (await intake.UploadAsync("halton", "a.csv", Service(1262), "PCT")).Return.Id);

        var problems = await book.DescribeAsync(profile.PartnershipId, profile.Id, name, partner, true, By);

        Assert.Equal([field], problems.Keys);
        Assert.False(Assert.Single(await book.AllAsync(profile.PartnershipId)).AcceptsAlone);
    }

    [Theory]
    [InlineData("PCT_return_Q4_2009-10.xlsx", "PCT return")]
    [InlineData("2009.xls", "A partner's return")]
    [InlineData("conceptionstatisticstables2017.xls", "conceptionstatisticstables")]
    public void NameOf_File_IsWithoutItsDate(string file, string expected) => Assert.Equal(expected, ProfileBook.NameOf(file));

    private static async Task<ImportProfile> TeachAsync(ProfileBook book, ReturnIntake intake, int id)
    {
        var table = Assert.Single((await intake.ReadAsync("halton", id))!.Understood.Read.Tables);
        await book.SayAsync("halton", id, new SayName(new(NamedKind.Place, "the borough", "E06000006")), By);
        await book.SayAsync("halton", id, new SayWhole(TableAt.Of(table), "NI 123", null, null), By);
        return await book.SayAsync("halton", id, new SayRight(), By);
    }

    private static (ProfileBook, ReturnIntake) Made(SampleDatabase sample)
    {
        var facts = new FactsReader(sample.Database, TimeProvider.System);
        return (new(sample.Database, facts, TimeProvider.System), new(sample.Database, facts, TimeProvider.System));
    }

    private static byte[] Encoding(string text) => System.Text.Encoding.UTF8.GetBytes(text);
}
