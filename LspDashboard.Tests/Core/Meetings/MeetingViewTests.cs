using LspDashboard.Core.Meetings;
using LspDashboard.Core.Periods;

namespace LspDashboard.Tests.Core.Meetings;

/// <summary>A partnership that stands at 2009/10 Q4, known on 30 June 2010.</summary>
public class MeetingViewTests
{
    private static readonly DateOnly Day = new(2010, 6, 30);
    private static readonly ReportingPeriod Q4 = ReportingPeriod.Quarter(2009, 4);

    [Theory]
    [InlineData("Q3 had ended three weeks before", "2010-01-21", "2009-10Q3", "2010-01-21")]
    [InlineData("its last day counts", "2009-12-31", "2009-10Q3", "2009-12-31")]
    [InlineData("the day before, it had not ended", "2009-12-30", "2009-10Q2", "2009-12-30")]
    [InlineData("the current period had ended", "2010-05-20", "2009-10Q4", "2010-05-20")]
    [InlineData("the day itself: as it stands", "2010-06-30", null, null)]
    [InlineData("to come: as it stands", "2010-07-15", null, null)]
    public void Of_AMeeting_WhatLayBeforeIt(string case_, string on, string? period, string? asOf)
    {
        var view = MeetingView.Of(On(on), Day, Q4, null, null);

        Assert.True((view.Period?.Code, view.AsOf) == (period, asOf is null ? null : Date(asOf)), case_);
    }

    [Fact]
    public void Of_WhatAReaderAsksFor_GoesBefore()
    {
        var asked = ReportingPeriod.Quarter(2009, 1);

        Assert.Equal(new MeetingView(asked, new(2010, 3, 31)), MeetingView.Of(On("2010-01-21"), Day, Q4, asked, new(2010, 3, 31)));
        Assert.Equal(new MeetingView(asked, new(2010, 1, 21)), MeetingView.Of(On("2010-01-21"), Day, Q4, asked, null));
        Assert.Equal(new MeetingView(null, null), MeetingView.Of(null, Day, Q4, null, null));
    }

    private static Meeting On(string day) => new() { On = Date(day) };

    private static DateOnly Date(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
