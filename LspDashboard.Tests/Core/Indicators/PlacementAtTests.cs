using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;

namespace LspDashboard.Tests.Core.Indicators;

/// <summary>
/// Halton in 2005: under-18 conceptions stood under Health (theme 1), from the realignment of July under Healthy Halton (2), and
/// from November's under Children and Young People (3).
/// </summary>
public class PlacementAtTests
{
    private static readonly DateOnly July = new(2005, 7, 1);
    private static readonly DateOnly November = new(2005, 11, 1);

    // The database's order, not the calendar's.
    private static readonly FormerPlacement[] Former =
    [
        new() { Id = 2, IndicatorId = 112, ThemeId = 2, BodyId = 20, Until = November, RecordedBy = "Ann" },
        new() { Id = 1, IndicatorId = 112, ThemeId = 1, BodyId = 10, OwnerRole = "Director of Public Health", Until = July, RecordedBy = "Ann" },
        new() { Id = 3, IndicatorId = 5, ThemeId = 9, Until = November, RecordedBy = "Ann" },
    ];

    [Theory]
    [InlineData("before July", "2005-06-30", 1, 10, "Director of Public Health")]
    [InlineData("on July's day", "2005-07-01", 2, 20, "")]
    [InlineData("before November", "2005-10-31", 2, 20, "")]
    [InlineData("on November's day", "2005-11-01", 3, 30, "Head of Children's Services")]
    [InlineData("since", "2010-03-31", 3, 30, "Head of Children's Services")]
    public void Of_DayOfARealignment_StandsWhereItStoodThen(string boundary, string day, int theme, int body, string role)
    {
        var then = PlacementAt.Of(Conceptions(), Former, DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

        Assert.True((theme, body, role) == (then.ThemeId, then.BodyId, then.OwnerRole), boundary);
    }

    [Fact]
    public void Of_MovedTwiceOnOneDay_StoodBeforeWhereTheFirstFoundIt()
    {
        FormerPlacement[] twice =
        [
            new() { Id = 1, IndicatorId = 112, ThemeId = 1, Until = July, RecordedBy = "Ann" },
            new() { Id = 2, IndicatorId = 112, ThemeId = 2, Until = July, RecordedBy = "Ann" },
        ];

        Assert.Equal(1, PlacementAt.Of(Conceptions(), twice, July.AddDays(-1)).ThemeId);
        Assert.Equal(3, PlacementAt.Of(Conceptions(), twice, July).ThemeId);
    }

    [Theory]
    [InlineData("2005-06-30", "Urban Renewal")]
    [InlineData("2005-07-01", "Living and Working in Halton")]
    [InlineData("2005-10-31", "Living and Working in Halton")]
    [InlineData("2005-11-01", "Renewing Halton")]
    public void Names_DayOfARenaming_AreThoseOfThen(string day, string name)
    {
        FormerName[] former =
        [
            new() { Id = 2, Kind = RenamedKind.Body, SubjectId = 7, Name = "Living and Working in Halton", Until = November, RecordedBy = "Ann" },
            new() { Id = 1, Kind = RenamedKind.Body, SubjectId = 7, Name = "Urban Renewal", Until = July, RecordedBy = "Ann" },
            new() { Id = 3, Kind = RenamedKind.Theme, SubjectId = 7, Name = "A theme of the same id", Until = November, RecordedBy = "Ann" },
        ];

        Assert.Equal(name, NamesAt.Of(RenamedKind.Body, 7, "Renewing Halton", former, DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
    }

    private static Indicator Conceptions() => new()
    {
        Id = 112, Code = "NI 112", Title = "Under-18 conceptions", Kind = IndicatorKind.NationalIndicator, Polarity = Polarity.LowerIsBetter,
        Unit = new("per 1,000 girls aged 15 to 17", "", UnitKind.Rate), Frequency = Frequency.CalendarYear,
        ThemeId = 3, BodyId = 30, OwnerRole = "Head of Children's Services",
    };
}
