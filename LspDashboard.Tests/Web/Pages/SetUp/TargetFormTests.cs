using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Web.Pages.SetUp;

namespace LspDashboard.Tests.Web.Pages.SetUp;

public class TargetFormTests
{
    private static readonly Indicator Quarterly = new()
    {
        Id = 5, Code = "NI 155", Title = "Homes", Kind = IndicatorKind.NationalIndicator, Polarity = Polarity.HigherIsBetter, Unit = new("homes", "", UnitKind.Count), Decimals = 0, Frequency = Frequency.Quarter, Accumulation = Accumulation.Cumulative,
    };

    [Theory]
    [InlineData("1,250", 1250.0)]
    [InlineData(" 7.5% ", 7.5)]
    [InlineData("£300", 300.0)]
    [InlineData("−2", -2.0)]
    [InlineData("12x", null)]
    [InlineData("1e400", null)]
    [InlineData("NaN", null)]
    public void Read_Numbers_AsPeopleTypeThem(string typed, double? value)
    {
        var form = Form();
        form.Value = typed;
        var problems = new Dictionary<string, string>();

        var target = form.Read(Quarterly, problems);

        Assert.Equal(value, target?.Value);
        Assert.Equal(value is null, problems.ContainsKey(nameof(TargetForm.Value)));
    }

    [Theory]
    [InlineData("the whole year", "15 25 30 30", null)]
    [InlineData("less", "15 25 30 20", "The shares come to 90%. Together they are 100%: the whole year.")]
    [InlineData("more", "15 25 30 40", "The shares come to 110%. Together they are 100%: the whole year.")]
    [InlineData("thirds", "33.3 33.3 33.4 0", null)]
    [InlineData("below none", "-5 35 40 30", "Give every part of the year its share, 0 or more.")]
    [InlineData("no number", "15 x 30 30", "'x' is no number. Write one such as 12.5.")]
    public void Read_AYearsShares_AreOfTheWholeYear(string which, string typed, string? problem)
    {
        var form = Form();
        (form.Kind, form.TargetPeriod, form.Shares) = (TargetKind.Profile, "2010/11", typed.Split(' '));
        var problems = new Dictionary<string, string>();

        var target = form.Read(Quarterly, problems);

        Assert.True(problems.GetValueOrDefault("Profile") == problem, $"{which}: {problems.GetValueOrDefault("Profile")}");
        if (problem is null) Assert.Equal(100, target!.Profile[^1], 9);
    }

    [Fact]
    public void After_AProfile_IsTypedAsWhatEachQuarterAddsAndReadsTheSame()
    {
        var last = new Target { Id = 1, Kind = TargetKind.Profile, Baseline = 0, TargetPeriod = ReportingPeriod.FinancialYear(2009), Value = 300, Profile = [15, 40, 70, 100], EffectiveFrom = new(2009, 4, 1), AgreedBy = "the Board" };

        var form = TargetForm.After(last, Quarterly, []);
        form.EffectiveFrom = last.EffectiveFrom;

        Assert.Equal(["15", "25", "30", "30"], form.Shares);
        var read = form.Read(Quarterly, [])!;
        Assert.Equal(last.Profile, read.Profile);
        Assert.Equal(("the Board", 300.0, TargetKind.Profile, last.TargetPeriod), (read.AgreedBy, read.Value, read.Kind, read.TargetPeriod));
    }

    [Fact]
    public void Read_AgreedPoints_SaysWhatIsMissingAtTheRow()
    {
        var form = Form();
        form.Trajectory = TrajectoryShape.Milestones;
        form.Milestones.AddRange([new() { Period = "2009/10 Q2", Value = "12" }, new(), new() { Period = "soon", Value = "14" }, new() { Period = "2009/10 Q3" }]);
        var problems = new Dictionary<string, string>();

        Assert.Null(form.Read(Quarterly, problems));

        Assert.Equal(["Milestones[2]", "Milestones[3]"], problems.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("Give the value agreed for that date.", problems["Milestones[3]"]);
    }

    private static TargetForm Form() => new()
    {
        Kind = TargetKind.Reach, BaselinePeriod = "2008/09 Q4", Baseline = "-10", TargetPeriod = "2010/11 Q4", Value = "60", EffectiveFrom = new(2009, 4, 1),
    };
}
