using FsCheck;
using FsCheck.Fluent;
using LspDashboard.Core.Flags;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Progress;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Scorecards;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.Scorecards;

public class HeldFiguresTests
{
    [Fact]
    public void Of_Revisions_HoldsTheHighestWhateverTheirOrder()
    {
        Observation[] series = [Figure(2, 1, 20), Figure(1, 2, 11), Figure(1, 1, 10), Figure(1, 3, 12)];

        foreach (var order in new[] { series, series.Reverse() })
            Assert.Equal([12.0, 20.0], HeldFigures.Of(order).Select(o => o.Value!.Value));
    }

    [Fact]
    public void Of_WithdrawnPeriod_HoldsNothingUntilAnotherRevision()
    {
        var withdrawn = Figure(1, 2, null, ObservationStatus.Withdrawn);

        Assert.Empty(HeldFigures.Of([Figure(1, 1, 10), withdrawn]));
        Assert.Equal(11, Assert.Single(HeldFigures.Of([Figure(1, 3, 11), withdrawn, Figure(1, 1, 10)])).Value);
    }

    [Fact]
    public void Of_AnyOrderOfArrival_IsTheSame()
    {
        var arrivals =
            from series in Gen.Choose(1, 4).SelectMany(q => Gen.Choose(1, 4).SelectMany(r => Gen.Choose(0, 9).Select(v => Figure(q, r, v == 0 ? null : v, v == 0 ? ObservationStatus.Withdrawn : ObservationStatus.Final)))).ListOf()
            let distinct = series.DistinctBy(o => (o.Period, o.Revision)).ToArray()
            from shuffled in Gen.Shuffle(distinct)
            select (distinct, shuffled);

        Check.QuickThrowOnFailure(Prop.ForAll(arrivals.ToArbitrary(), a => HeldFigures.Of(a.distinct).SequenceEqual(HeldFigures.Of(a.shuffled))));
    }

    [Theory]
    [InlineData("halton")]
    [InlineData("salford")]
    public async Task Build_AnyOrderOfArrival_IsTheSameScorecard(string slug)
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var facts = (await sample.Facts.ReadAsync(slug))!;
        var expected = Shape(ScorecardBuilder.Build(facts, null, Method.Current));
        Assert.NotEmpty(expected);

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(20), Prop.ForAll(Gen.Shuffle(facts.Observations.ToArray()).ToArbitrary(), shuffled =>
            Shape(ScorecardBuilder.Build(facts with { Observations = shuffled }, null, Method.Current)).SequenceEqual(expected)));
    }

    // What a page shows of each indicator.
    private static List<string> Shape(Scorecard scorecard) => scorecard.Indicators.Select(i => FormattableString.Invariant(
        $"{i.Indicator.Code} {i.Actual?.Period} {i.Actual?.Value:R} {i.Rating} {i.Short} {i.Long} {string.Join(';', i.Flags.Select(f => (f.Kind, f.Severity, f.Reason, f.Since)))} {string.Join(';', i.Cleared)} {i.Outlook.Probability:R} {string.Join(';', i.Series.Select(p => (p.Period, p.Value, p.Plan)))} {string.Join(';', i.Comparators.Select(c => (c.Area.Code, c.Points.Count)))} {scorecard.Overall}")).ToList();

    private static Observation Figure(int quarter, int revision, double? value, ObservationStatus status = ObservationStatus.Final) => new()
    {
        Period = ReportingPeriod.Quarter(2009, quarter), Revision = revision, Value = value, Status = status, KnownFrom = new(2009, 1, 1), RecordedAt = default,
    };
}
