using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;

namespace LspDashboard.Tests.Core.Indicators;

public class RebaseNoteCheckTests
{
    private static readonly Indicator Yearly = new()
    {
        Code = "NI 155", Title = "Affordable homes", Kind = IndicatorKind.NationalIndicator, Polarity = Polarity.HigherIsBetter, Unit = new("homes", "", UnitKind.Count), Frequency = Frequency.FinancialYear,
    };

    [Theory]
    [InlineData("right", 2008, "Empty homes", "", null)]
    [InlineData("nine characters", 2008, "New count", "", nameof(RebaseNote.Text))]
    [InlineData("300 characters", 2008, null, "", null)]
    [InlineData("301 characters", 2008, null, "x", nameof(RebaseNote.Text))]
    [InlineData("begins with another", 2009, "Empty homes", "", nameof(RebaseNote.From))]
    public void Problems_StandAtTheirField(string boundary, int year, string? text, string more, string? field)
    {
        var note = new RebaseNote { From = ReportingPeriod.FinancialYear(year), Text = text ?? new string('x', 300) + more };

        var problems = RebaseNoteCheck.Problems(note, Yearly, [new() { From = ReportingPeriod.FinancialYear(2009), Text = "Stands" }]);

        Assert.True(problems.Keys.SingleOrDefault() == field, boundary);
    }

    [Fact]
    public void Problems_QuarterOfAYearlyIndicator_SaysWhichIsNeeded() =>
        Assert.Equal("2009/10 Q1 is a quarter, and this indicator is reported by financial year.",
            RebaseNoteCheck.Problems(new() { From = ReportingPeriod.Quarter(2009, 1), Text = "Empty homes" }, Yearly, [])[nameof(RebaseNote.From)]);

    [Theory]
    [InlineData("before the baseline", 2006, null)]
    [InlineData("with the baseline", 2007, null)]
    [InlineData("after it", 2008, 2008)]
    [InlineData("with the target", 2010, 2010)]
    [InlineData("after the target", 2011, null)]
    public void Crossed_BaselineOnAnOlderBase_NamesTheNote(string boundary, int from, int? crossed)
    {
        var target = new Target { Kind = TargetKind.Reach, BaselinePeriod = ReportingPeriod.FinancialYear(2007), TargetPeriod = ReportingPeriod.FinancialYear(2010), EffectiveFrom = new(2008, 4, 1) };

        Assert.True(BaselineBase.Crossed(target, [new() { From = ReportingPeriod.FinancialYear(from), Text = "" }])?.From.StartOfFinancialYear == crossed, boundary);
    }
}
