using LspDashboard.Core.Forecasts;
using MathNet.Numerics.Distributions;

namespace LspDashboard.Tests.Core.Forecasts;

/// <summary>A forecast repeated from its record alone, as a reader with the record and a table of Student's t would.</summary>
internal static class OutlookRecord
{
    public static void Repeats(OutlookWorking working)
    {
        double? In(string symbol) => working.Inputs.SingleOrDefault(i => i.Symbol == symbol)?.Value;
        double Step(string symbol) => working.Steps.Single(s => s.Symbol == symbol).Value;

        var (centre, freedom, soFar) = (In("c")!.Value, In("ν")!.Value, In("a") ?? 0);
        var (lowest, highest) = (In("min") ?? double.NegativeInfinity, In("max") ?? double.PositiveInfinity);
        var spread = In("σ1")!.Value * Math.Pow(In("k")!.Value, In("g")!.Value);
        var reach = StudentT.InvCDF(0, 1, freedom, 0.9) * spread;
        Close(spread, Step("σ"));
        Close(Math.Clamp(soFar + centre - reach, lowest, highest), Step("lower"));
        Close(Math.Clamp(soFar + centre + reach, lowest, highest), Step("upper"));
        if (working.Steps.All(s => s.Symbol != "p")) return;

        // All beyond the possible is heaped on the nearest possible value.
        double Below(double value) => value >= highest ? 1 : value < lowest ? 0 : StudentT.CDF(0, 1, freedom, (value - soFar - centre) / spread);
        double Under(double value) => value <= lowest ? 0 : value > highest ? 1 : StudentT.CDF(0, 1, freedom, (value - soFar - centre) / spread);
        var probability = In("T") is { } target ? In("d") > 0 ? 1 - Under(target) : Below(target) : Below(In("U")!.Value) - Under(In("L")!.Value);
        Close(probability, Step("p"));
    }

    private static void Close(double expected, double actual) => Assert.True(Math.Abs(expected - actual) <= 1e-9 * Math.Max(1, Math.Abs(expected)), FormattableString.Invariant($"{expected:R} by the record, {actual:R} shown"));
}
