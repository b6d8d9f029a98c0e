using System.Globalization;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;

namespace LspDashboard.Tests.Core.Progress;

/// <summary>METHOD section 3, "Second opinion: pace".</summary>
public class PaceRuleTests
{
    private const Polarity Higher = Polarity.HigherIsBetter;
    private const Polarity Lower = Polarity.LowerIsBetter;

    [Fact]
    public void Of_EveryPublishedSeries_GivesItsRatioStatusAndScore()
    {
        var rows = 0;
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Core/Progress/Checks/open-sdg-progress.csv")).Skip(1))
        {
            rows++;
            var (series, fields) = Row(line);
            var pace = PaceRule.Of(new(
                fields[6] == "1" ? Higher : Lower,
                Number(fields[1]),
                Month(Number(fields[0])),
                Number(fields[3]),
                Month(Number(fields[2])),
                Number(fields[5]),
                Month(Number(fields[4])),
                Number(fields[7])));

            Assert.True(Published(fields[10]) == pace.Status, $"{series}: {pace.Status}");
            AssertClose(Number(fields[9]), pace.Value, 1e-9, series);
            AssertClose(Number(fields[11]), pace.Score, 1e-9, series);
        }
        Assert.Equal(247, rows);
    }

    // METHOD's worked cases, to ten decimals. It prints the third ratio as -0.1857627510, which its own score contradicts: (-3.2740184867 + 2.5) / 4.1667.
    [Theory]
    [InlineData(Lower, 2015, 14.5, 2023, 10.2, 2030, 7.25, null, 0.9525901792, PaceStatus.Substantial, 2.5185563910)]
    [InlineData(Lower, 2014, 699.0, 2024, 666.6, 2030, 490.0, null, 0.2156287997, PaceStatus.Limited, -1.6015394803)]
    [InlineData(Higher, 2019, 42.0, 2024, 40.0, 2026, 60.0, null, -0.1857629507, PaceStatus.Deterioration, -3.2740184867)]
    [InlineData(Higher, 2015, 90.0, 2021, 93.2, 2030, null, 100.0, 0.0058399952, PaceStatus.Substantial, 2.8153866454)]
    public void Of_MethodsCases(Polarity polarity, int baseYear, double baseline, int year, double actual, int targetYear, double? target, double? limit, double value, PaceStatus status, double score)
    {
        var pace = PaceRule.Of(new(polarity, baseline, Month(baseYear), actual, Month(year), target, Month(targetYear), limit));

        Assert.Equal(status, pace.Status);
        AssertClose(value, pace.Value, 1e-10, "value");
        AssertClose(score, pace.Score, 1e-10, "score");
    }

    // From 100 to 146.41 in 4 years is 10 % a year, as is from 100 to 121 in 2.
    [Theory]
    [InlineData("exactly the growth required", 121, 146.41, PaceStatus.Substantial, 1, 2.8572)] // 7.1429 - 4.2857
    [InlineData("nothing happened", 100, 146.41, PaceStatus.Limited, 0, -2.5)]
    [InlineData("target met early", 150, 146.41, PaceStatus.TargetAchieved, 2.2474487139, 5)] // (sqrt 1.5 - 1) / 0.1
    [InlineData("far the wrong way", 25, 146.41, PaceStatus.Deterioration, -5, -5)] // halved each year: -50 % against 10 %
    public void Of_WithATarget(string boundary, double actual, double target, PaceStatus status, double ratio, double score)
    {
        var pace = PaceRule.Of(new(Higher, 100, 0, actual, 24, target, 48));

        Assert.True(pace.Status == status, boundary);
        AssertClose(ratio, pace.Value, 1e-9, boundary);
        AssertClose(score, pace.Score, 1e-9, boundary);
    }

    // No natural limit: 1.5 % a year is substantial, 0.5 % moderate.
    [Theory]
    [InlineData("2 % better a year", 102, PaceStatus.Substantial, 5)] // 500 x 0.02 - 5
    [InlineData("1 % better", 101, PaceStatus.Moderate, 1.25)] // 250 x 0.01 - 1.25
    [InlineData("0.2 % better", 100.2, PaceStatus.Limited, -1.5)] // 500 x 0.002 - 2.5
    [InlineData("no change", 100, PaceStatus.Limited, -2.5)]
    [InlineData("1 % worse", 99, PaceStatus.Deterioration, -3.75)] // 125 x -0.01 - 2.5
    [InlineData("half lost", 50, PaceStatus.Deterioration, -5)]
    public void Of_WithoutATarget(string boundary, double actual, PaceStatus status, double score)
    {
        var pace = PaceRule.Of(new(Higher, 100, 0, actual, 12));
        // The same movement where lower is better is the other way round below zero: -100 to -102 is better.
        var belowZero = PaceRule.Of(new(Lower, -100, 0, -actual, 12));

        Assert.True(pace.Status == status, boundary);
        AssertClose(score, pace.Score, 1e-9, boundary);
        Assert.Equal(pace, belowZero);
    }

    [Theory]
    [InlineData("at the limit and staying there", 100, 100, PaceStatus.Substantial, 5)]
    [InlineData("at the limit and slipping by 1 %", 100, 99, PaceStatus.Deterioration, -3.75)]
    // C = 1 - (50/100)^4.44 = 1 - 0.0460709: a limited growth of 0.2 % scores 1/0.9539291 - 2.5.
    [InlineData("half way to it", 50, 50.1, PaceStatus.Limited, -1.4517040)]
    // 150 lies as far above the limit as 50 below it.
    [InlineData("half way to it from above", 150, 150.3, PaceStatus.Limited, -1.4517040)]
    [InlineData("beyond twice the limit it no longer counts", 300, 300.6, PaceStatus.Limited, -1.5)]
    public void Of_WithANaturalLimit(string boundary, double baseline, double actual, PaceStatus status, double score)
    {
        var pace = PaceRule.Of(new(Higher, baseline, 0, actual, 12, NaturalLimit: 100));

        Assert.True(pace.Status == status, boundary);
        AssertClose(score, pace.Score, 1e-6, boundary);
    }

    [Fact]
    public void Of_BaselineActualAndTargetEqual_IsAchievedWithoutRatio() =>
        Assert.Equal(new Pace(PaceStatus.TargetAchieved, null, 5), PaceRule.Of(new(Lower, 2.5, 0, 2.5, 96, 2.5, 180)));

    [Fact]
    public void Of_ALevelToBeHeldThatWasNot_IsDeteriorationWithoutRatio() =>
        Assert.Equal(new Pace(PaceStatus.Deterioration, null, -5), PaceRule.Of(new(Lower, 2.5, 0, 2.6, 96, 2.5, 180)));

    [Fact]
    public void Of_ABaselineOrTargetOfZero_StandsAtAThousandth()
    {
        // 0.001 to 0.004 in 2 years doubles each year; from 0.001 to 1 in 10 years is 1000^(1/10) = 1.9952623, so R = 1 / 0.9952623.
        AssertClose(1.0047602, PaceRule.Of(new(Higher, 0, 0, 0.004, 24, 1, 120)).Value, 1e-6, "baseline 0");
        // 1 to 0.5 in a year halves; 1 to 0.001 in 10 years is 0.5011872 a year, so R = 0.5 / 0.4988128.
        var towardsZero = PaceRule.Of(new(Lower, 1, 0, 0.5, 12, 0, 120));
        AssertClose(1.0023801, towardsZero.Value, 1e-6, "target 0");
        Assert.Equal(PaceStatus.Substantial, towardsZero.Status);
    }

    [Theory]
    [InlineData("no baseline", null, 5.0, 24, 10.0, PaceReason.NoValue)]
    [InlineData("no actual", 5.0, null, 24, 10.0, PaceReason.NoValue)]
    [InlineData("the baseline's own year", 5.0, 5.0, 0, 10.0, PaceReason.OneYearOnly)]
    [InlineData("not yet a year", 5.0, 6.0, 11, 10.0, PaceReason.OneYearOnly)]
    [InlineData("through zero", -5.0, 5.0, 24, 10.0, PaceReason.MixedSigns)]
    [InlineData("through zero, no target", 5.0, -5.0, 24, null, PaceReason.MixedSigns)]
    [InlineData("target on the other side", -5.0, -4.0, 24, 10.0, PaceReason.MixedSigns)]
    public void Of_WhatHasNoGrowth_IsNotAvailableWithTheReason(string boundary, double? baseline, double? actual, int month, double? target, PaceReason reason)
    {
        var pace = PaceRule.Of(new(Higher, baseline, 0, actual, month, target, 60));

        Assert.True(pace == new Pace(PaceStatus.NotAvailable, null, null, reason), boundary);
    }

    // Names may hold commas, in quotes; the last twelve fields are plain: base_year, base_value, current_year, current_value,
    // target_year, target, direction, limit, sign, progress_value, status, score.
    private static (string Series, string[] Fields) Row(string line)
    {
        var fields = line.Split(',');
        return (string.Join(',', fields[..^12]), fields[^12..]);
    }

    private static double? Number(string field) => field.Length == 0 ? null : double.Parse(field, CultureInfo.InvariantCulture);

    private static int Month(double? year) => (int)((year ?? 0) * 12);

    private static PaceStatus Published(string word) => word switch
    {
        "target_achieved" => PaceStatus.TargetAchieved,
        "substantial_progress" => PaceStatus.Substantial,
        "moderate_progress" => PaceStatus.Moderate,
        "limited_progress" => PaceStatus.Limited,
        "deterioration" => PaceStatus.Deterioration,
        "not_available" => PaceStatus.NotAvailable,
        _ => throw new ArgumentOutOfRangeException(nameof(word), word, "Unknown status."),
    };

    private static void AssertClose(double? expected, double? actual, double within, string what)
    {
        var isClose = expected is { } e && actual is { } a ? Math.Abs(e - a) <= within : expected is null && actual is null;
        Assert.True(isClose, string.Create(CultureInfo.InvariantCulture, $"{what}: {expected} and {actual}"));
    }
}
