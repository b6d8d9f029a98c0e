using LspDashboard.Core.Importing;
using LspDashboard.Core.Returns;
using LspDashboard.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Tests.Core.Importing;

public class SecondApprovalTests
{
    private const string Slug = "halton";

    [Fact]
    public async Task Accept_TwoNeeded_TheFirstIsKeptAndTheSecondWrites()
    {
        await using var desk = await OpenAsync();
        var sent = await desk.SendAsync(ReturnWorkbook.Quitters(1262));

        var asked = await desk.Intake.AcceptAsync(Slug, sent.Return.Id, AcceptedRows.All, "Ann  Okafor");
        Assert.Equal((ReturnState.Preview, "Ann Okafor", false), (asked.Return.State, asked.Return.ProposedBy, asked.Return.ProposedValidRowsOnly));
        Assert.Equal(0, await WrittenAsync(desk, sent));

        var agreed = await desk.Intake.AcceptAsync(Slug, sent.Return.Id, AcceptedRows.All, "Bob");
        Assert.Equal((ReturnState.Accepted, "Ann Okafor", "Bob"), (agreed.Return.State, agreed.Return.ProposedBy, agreed.Return.DecidedBy));
        Assert.Equal(1, await WrittenAsync(desk, sent));
        Assert.Equal(
            [ChangeKind.ApprovalChanged, ChangeKind.ReturnProposed, ChangeKind.ReturnAccepted],
            await ChangesAsync(desk, sent));
    }

    [Theory]
    [InlineData("ann okafor")]
    [InlineData("  Ann   OKAFOR ")]
    public async Task Accept_ByTheSamePerson_IsRefused(string again)
    {
        await using var desk = await OpenAsync();
        var sent = await desk.SendAsync(ReturnWorkbook.Quitters(1262));
        await desk.Intake.AcceptAsync(Slug, sent.Return.Id, AcceptedRows.All, "Ann Okafor");

        var refused = await Assert.ThrowsAsync<ReturnConflictException>(() => desk.Intake.AcceptAsync(Slug, sent.Return.Id, AcceptedRows.All, again));

        Assert.Contains("another person has to agree", refused.Message, StringComparison.Ordinal);
        Assert.Equal(0, await WrittenAsync(desk, sent));
    }

    [Fact]
    public async Task Accept_SomethingElseThanWasAskedFor_IsRefused()
    {
        await using var desk = await OpenAsync();
        var sent = await desk.SendAsync(ReturnWorkbook.Quitters(1262));
        await desk.Intake.AcceptAsync(Slug, sent.Return.Id, AcceptedRows.Valid, "Ann");

        var refused = await Assert.ThrowsAsync<ReturnConflictException>(() => desk.Intake.AcceptAsync(Slug, sent.Return.Id, AcceptedRows.All, "Bob"));

        Assert.Contains("only the valid rows", refused.Message, StringComparison.Ordinal);
        Assert.Equal(ReturnState.Accepted, (await desk.Intake.AcceptAsync(Slug, sent.Return.Id, AcceptedRows.Valid, "Bob")).Return.State);
    }

    [Fact]
    public async Task Correct_AfterOneAsked_WithdrawsWhatWasAskedForAndSaysSo()
    {
        await using var desk = await OpenAsync();
        var sent = await desk.SendAsync(ReturnWorkbook.Quitters(1262));
        await desk.Intake.AcceptAsync(Slug, sent.Return.Id, AcceptedRows.All, "Ann");

        var now = await desk.Corrections.AddAsync(Slug, sent.Return.Id, ReturnWorkbook.Sheet, "D2", "1201", "", "Bob");

        Assert.Null(now.Return.ProposedBy);
        await using var db = desk.Sample.Database.Of(sent.Return.PartnershipId);
        Assert.Equal("Bob corrected return.xlsx, so what Ann asked for is withdrawn", (await db.Changes.OrderBy(c => c.Id).LastAsync()).What);
        // The one who corrected may be the first to ask again.
        Assert.Equal("Bob", (await desk.Intake.AcceptAsync(Slug, sent.Return.Id, AcceptedRows.All, "Bob")).Return.ProposedBy);
    }

    [Fact]
    public async Task Discard_WhatAnotherAskedFor_IsAllowed()
    {
        await using var desk = await OpenAsync();
        var sent = await desk.SendAsync(ReturnWorkbook.Quitters(1262));
        await desk.Intake.AcceptAsync(Slug, sent.Return.Id, AcceptedRows.All, "Ann");

        await desk.Intake.DiscardAsync(Slug, sent.Return.Id, "Bob");

        Assert.Equal(ReturnState.Discarded, (await desk.Intake.ReadAsync(Slug, sent.Return.Id))!.Return.State);
    }

    [Fact]
    public async Task Accept_AfterTheSettingIsTakenBack_NeedsOneOnly()
    {
        await using var desk = await OpenAsync();
        var sent = await desk.SendAsync(ReturnWorkbook.Quitters(1262));
        await desk.Intake.AcceptAsync(Slug, sent.Return.Id, AcceptedRows.All, "Ann");
        await new ApprovalSetting(desk.Sample.Database, TimeProvider.System).SetAsync(Slug, false, "Ann");

        Assert.Equal(ReturnState.Accepted, (await desk.Intake.AcceptAsync(Slug, sent.Return.Id, AcceptedRows.All, "Ann")).Return.State);
    }

    private static async Task<ReturnCorrectionsTests.Desk> OpenAsync()
    {
        var desk = await ReturnCorrectionsTests.Desk.OpenAsync();
        await new ApprovalSetting(desk.Sample.Database, TimeProvider.System).SetAsync(Slug, true, "Ann");
        return desk;
    }

    private static async Task<int> WrittenAsync(ReturnCorrectionsTests.Desk desk, ReturnPreview sent)
    {
        await using var db = desk.Sample.Database.Of(sent.Return.PartnershipId);
        return await db.Observations.CountAsync(o => o.ReturnId == sent.Return.Id);
    }

    private static async Task<List<ChangeKind>> ChangesAsync(ReturnCorrectionsTests.Desk desk, ReturnPreview sent)
    {
        await using var db = desk.Sample.Database.Of(sent.Return.PartnershipId);
        return await db.Changes.Where(c => c.Kind != ChangeKind.MethodChanged).OrderBy(c => c.Id).Select(c => c.Kind).ToListAsync();
    }
}
