using LspDashboard.Core.Flags;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Scorecards;
using LspDashboard.Core.Storage;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.Scorecards;

public class TargetPreviewTests
{
    private const int Drawn = 60;

    /// <summary>Whatever is typed, the picture says what the scorecard says once it is saved.</summary>
    [Fact]
    public async Task Of_AnyTarget_SaysWhatIsComputedAfterSaving()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var book = new TargetBook(sample.Database, TimeProvider.System);
        var random = new Random(20100630);
        var counted = 0;
        var codes = (await sample.Scorecards.ReadAsync("halton"))!.Indicators.Where(i => i.Series.Count > 2 && i.Indicator.Frequency != Frequency.PooledYears).Select(i => i.Indicator.Code).ToList();
        for (var i = 0; i < Drawn; i++)
        {
            var code = codes[i % codes.Count];
            var known = (await sample.Facts.ReadAsync("halton", indicatorCode: code))!;
            var typed = Draw(random, (await sample.Scorecards.ReadIndicatorAsync("halton", code))!.Score);
            var preview = TargetPreview.Of(known, typed, null, Method.InForce(known.AsKnown))!;

            var saved = await book.SetAsync(known.Partnership.Id, typed, new Dictionary<int, double>(), null, "test");

            Assert.True(saved.IsDone, string.Join(' ', saved.Problems.Values));
            var then = (await sample.Scorecards.ReadIndicatorAsync("halton", code))!.Score;
            Assert.Equal(then.Rating, preview.Then.Rating);
            Assert.Equal(then.Series.Select(p => (p.Period, p.Plan, p.Rating)), preview.Then.Series.Select(p => (p.Period, p.Plan, p.Rating)));
            Assert.Equal(then.Target?.Id == typed.Id, preview.Counts);
            if (preview.Counts) counted++;
        }
        Assert.InRange(counted, Drawn / 4, Drawn - 1); // both cases are met
    }

    [Fact]
    public void Of_AMilderTarget_SaysEachFigureBeforeAndAfter()
    {
        // 46 at the end of Q1 and 44 at the end of Q2. Agreed 40 to 60 in a year: 45 and 50 planned, so Green, and 6 short of 10, Amber/Red.
        var facts = new MadeFacts().Add("Homes", 46, MadeFacts.Q1).Report(MadeFacts.Q2, 44).Facts;
        // To 48 instead: 42 and 44 planned: both Green.
        var typed = Typed(t => t.Value = 48);

        var preview = TargetPreview.Of(facts, typed, null, Method.Current)!;

        Assert.Equal([(MadeFacts.Q2, RagRating.AmberRed, RagRating.Green), (MadeFacts.Q1, RagRating.Green, RagRating.Green)], preview.Ratings.Select(r => (r.Period, r.Before, r.After)));
        Assert.Equal([40.0, 42, 44, 46, 48], preview.Path.Select(p => p.Plan));
        Assert.True(preview.Counts);
    }

    [Theory]
    [InlineData("the period's last day", "2009-09-30", true)]
    [InlineData("the day after", "2009-10-01", false)]
    [InlineData("after the day it stands at", "2009-11-01", false)]
    public void Of_ATargetThatBeginsLater_ChangesNothingYet(string boundary, string from, bool counts)
    {
        var facts = new MadeFacts().Add("Homes", 44).Facts;

        var preview = TargetPreview.Of(facts, Typed(t => (t.Value, t.EffectiveFrom) = (48, DateOnly.ParseExact(from, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))), null, Method.Current)!;

        Assert.True(preview.Counts == counts, boundary);
        Assert.Equal(counts, preview.Ratings.Any(r => r.Changes));
    }

    [Fact]
    public void Path_OfAProfile_IsOfItsYearOnly()
    {
        var facts = new MadeFacts().Add("Homes", 44, set: i => i.Accumulation = Accumulation.Cumulative).Facts;
        var typed = Typed(t => (t.Kind, t.BaselinePeriod, t.Baseline, t.TargetPeriod, t.Value, t.Profile) = (TargetKind.Profile, null, 0, ReportingPeriod.FinancialYear(2009), 300, [15, 40, 70, 100]));

        Assert.Equal([("2009/10 Q1", 45.0), ("2009/10 Q2", 120), ("2009/10 Q3", 210), ("2009/10 Q4", 300)],
            TargetPreview.Of(facts, typed, null, Method.Current)!.Path.Select(p => (p.Period.Label, p.Plan)));
    }

    private static Target Typed(Action<Target> set)
    {
        var target = new Target
        {
            IndicatorId = 1, Kind = TargetKind.Reach, BaselinePeriod = ReportingPeriod.Quarter(2008, 4), Baseline = 40, TargetPeriod = ReportingPeriod.Quarter(2009, 4), Value = 60, EffectiveFrom = new(2009, 7, 1),
        };
        set(target);
        return target;
    }

    private static Target Draw(Random random, IndicatorScore score)
    {
        var (first, last) = (score.Series[random.Next(score.Series.Count - 1)], score.Series[^1]);
        var due = last.Period;
        for (var i = random.Next(4); i > 0; i--) due = due.Next;
        var better = (1 + (random.NextDouble() * 0.3)) * (int)score.Indicator.Polarity;
        var kind = random.Next(5) switch { 0 => TargetKind.Maintain, 1 => TargetKind.FloorNow, 2 => TargetKind.Band, _ => TargetKind.Reach };
        var value = score.Indicator.Polarity == Polarity.HigherIsBetter ? first.Value + Math.Abs(first.Value * better) : first.Value - Math.Abs(first.Value * 0.3);
        return new()
        {
            IndicatorId = score.Indicator.Id, Kind = kind, TargetPeriod = due, Value = kind == TargetKind.Band ? null : kind == TargetKind.Maintain ? first.Value : value,
            BaselinePeriod = kind is TargetKind.Reach or TargetKind.Maintain ? first.Period : null, Baseline = kind is TargetKind.Reach or TargetKind.Maintain ? first.Value : null,
            Lower = kind == TargetKind.Band ? first.Value - 1 : null, Upper = kind == TargetKind.Band ? first.Value + 1 : null,
            Trajectory = kind == TargetKind.Reach ? (TrajectoryShape)random.Next(2) : TrajectoryShape.Linear,
            EffectiveFrom = due.LastDay < new DateOnly(2008, 4, 1) ? due.FirstDay : new DateOnly(2008, 4, 1).AddDays(random.Next(Math.Max(1, Math.Min(1200, due.LastDay.DayNumber - new DateOnly(2008, 4, 1).DayNumber)))),
        };
    }
}
