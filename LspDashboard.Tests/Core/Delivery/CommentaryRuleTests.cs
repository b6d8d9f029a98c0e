using LspDashboard.Core.Delivery;
using LspDashboard.Core.Periods;
using static LspDashboard.Core.Delivery.CommentaryState;

namespace LspDashboard.Tests.Core.Delivery;

/// <summary>The states of the owner's words. The partnership stands at 30 June 2010; 2009/10 Q4 has ended.</summary>
public class CommentaryRuleTests
{
    private static readonly ReportingPeriod Q4 = ReportingPeriod.Quarter(2009, 4);
    private static readonly DateOnly Day = new(2010, 6, 30);

    // Each row so far says "old" unless it ends in a plus, then "new".
    [Theory]
    [InlineData("", Draft, "new", "writes")]
    [InlineData("", Submitted, "new", "writes")]
    [InlineData("", Agreed, "new", "State")]
    [InlineData("", Draft, "", "Text")]
    [InlineData("D", Draft, "old", "nothing")]
    [InlineData("D", Draft, "new", "writes")]
    [InlineData("D", Submitted, "old", "writes")]
    [InlineData("D", Agreed, "old", "State")]
    [InlineData("S", Draft, "new", "writes")]
    [InlineData("S", Draft, "old", "nothing")]
    [InlineData("S", Submitted, "new", "writes")]
    [InlineData("S", Submitted, "old", "nothing")]
    [InlineData("S", Agreed, "old", "writes")]
    [InlineData("S", Agreed, "new", "Text")]
    [InlineData("SD+", Agreed, "old", "writes")]
    [InlineData("SD+", Agreed, "new", "Text")]
    [InlineData("SD+", Submitted, "new", "writes")]
    [InlineData("SD+", Draft, "old", "writes")]
    [InlineData("SA", Agreed, "old", "nothing")]
    [InlineData("SA", Draft, "new", "writes")]
    [InlineData("SA", Submitted, "new", "writes")]
    [InlineData("SA", Submitted, "old", "nothing")]
    [InlineData("SAS+", Agreed, "new", "writes")]
    [InlineData("SAS+", Agreed, "old", "Text")]
    public void Of_StateAndWish(string rows, CommentaryState wanted, string text, string expected)
    {
        var (writes, problems) = CommentaryRule.Of(Thread(rows), wanted, text, Q4, Day);

        Assert.Equal(expected, problems.Count > 0 ? string.Join(',', problems.Keys) : writes ? "writes" : "nothing");
    }

    [Theory]
    [InlineData(Draft, 0)]
    [InlineData(Submitted, 1)]
    public void Of_PeriodStillOpen_TakesADraftOnly(CommentaryState wanted, int problems) =>
        Assert.Equal(problems, CommentaryRule.Of(Thread(""), wanted, "new", ReportingPeriod.Quarter(2010, 2), Day).Problems.Count);

    [Theory]
    [InlineData("the last day before it ends", "2010-03-30", 1)]
    [InlineData("on the day it ends", "2010-03-31", 0)]
    public void Of_PeriodsEnd_IsHandedInFromItsLastDay(string boundary, string day, int problems) =>
        Assert.True(CommentaryRule.Of(Thread(""), Submitted, "new", Q4, DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).Problems.Count == problems, boundary);

    [Theory]
    [InlineData(4000, 0)]
    [InlineData(4001, 1)]
    public void Of_Length_UpToWhatABoardReads(int length, int problems) =>
        Assert.Equal(problems, CommentaryRule.Of(Thread(""), Submitted, new('x', length), Q4, Day).Problems.Count);

    [Theory]
    [InlineData("", null, null)]
    [InlineData("D", null, "old")]
    [InlineData("S", "old", null)]
    [InlineData("SD+", "old", "new")]
    [InlineData("SAD+", "old", "new")]
    [InlineData("SD+S+", "new", null)]
    [InlineData("SD+A", "old", "new")] // agreeing what was handed in leaves the owner's next draft alone
    [InlineData("SD", "old", null)] // a draft that says what stands is none
    public void Thread_WhatStandsAndTheDraft(string rows, string? standing, string? draft)
    {
        var thread = Thread(rows);

        Assert.Equal(standing, thread.Standing(Day)?.Text);
        Assert.Equal(draft, thread.Draft?.Text);
    }

    [Fact]
    public void Thread_AsKnownOnADay_DoesNotSeeWhatWasHandedInLater()
    {
        var thread = new CommentaryThread([Row(1, Submitted, "old", new(2010, 4, 26)), Row(2, Submitted, "new", new(2010, 5, 19))]);

        Assert.Null(thread.Standing(new(2010, 4, 25)));
        Assert.Equal("old", thread.Standing(new(2010, 5, 18))!.Text);
        Assert.Equal("new", thread.Standing(new(2010, 5, 19))!.Text);
    }

    private static CommentaryThread Thread(string rows)
    {
        var made = new List<Commentary>();
        foreach (var c in rows)
            if (c == '+') made[^1].Text = "new";
            else made.Add(Row(made.Count + 1, c switch { 'D' => Draft, 'S' => Submitted, _ => Agreed }, "old", Day));
        return new(made);
    }

    private static Commentary Row(int id, CommentaryState state, string text, DateOnly on) =>
        new() { Id = id, IndicatorId = 1, Period = Q4, State = state, Text = text, On = on, RecordedBy = "Ann" };
}
