using FsCheck;
using FsCheck.Fluent;
using LspDashboard.Core.Progress;

namespace LspDashboard.Tests.Core.Progress;

/// <summary>What must be so of every control chart, whatever the numbers.</summary>
public class ControlChartLaws
{
    // Few different values, so that equal pairs, runs and trends are common; some far out.
    private static readonly Gen<double[]> Series =
        from length in Gen.Choose(1, 40)
        from width in Gen.Elements(2, 5, 30)
        from values in Gen.ArrayOf(Gen.Frequency((12, Gen.Choose(0, width)), (1, Gen.Choose(-200, 200))), length)
        from rising in Gen.Elements(0, 0, 0, 1)
        select values.Select((v, i) => (double)(v + (rising * i))).ToArray();

    private static readonly Gen<(double[] Values, ControlChartOptions Options)> Charts =
        from values in Series
        from isScreened in Gen.Elements(true, false)
        from rebase in Gen.Choose(0, values.Length - 1)
        from isRebased in Gen.Elements(true, false)
        select (values, new ControlChartOptions { IsScreened = isScreened, RebaseAt = isRebased && rebase > 0 ? [rebase] : [] });

    [Fact]
    public void Of_AConstantAdded_ShiftsTheLimitsAndKeepsTheMarks() => Check(Charts, -137.5, 1);

    [Fact]
    public void Of_Scaled_ScalesTheLimitsAndKeepsTheMarks() => Check(Charts, 0, 12.5);

    [Fact]
    public void Of_Negated_MirrorsTheMarks() => Check(Charts, 0, -1);

    private static void Check(Gen<(double[] Values, ControlChartOptions Options)> charts, double shift, double scale) =>
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(charts.ToArbitrary(), c =>
        {
            var chart = ControlChart.Of(c.Values, c.Options);
            var moved = ControlChart.Of(c.Values.Select(v => (v * scale) + shift).ToArray(), c.Options);
            return chart.Points.Zip(moved.Points).All(p =>
                Near((p.First.Limits.Centre * scale) + shift, p.Second.Limits.Centre)
                && Near(p.First.Limits.Spread * Math.Abs(scale), p.Second.Limits.Spread)
                && p.First.Mark == p.Second.Mark
                && (int)p.First.Side * Math.Sign(scale) == (int)p.Second.Side);
        }));

    private static bool Near(double a, double b) => Math.Abs(a - b) < 1e-9 * (1 + Math.Abs(a));
}
