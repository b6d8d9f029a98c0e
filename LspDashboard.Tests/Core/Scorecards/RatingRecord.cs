using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;

namespace LspDashboard.Tests.Core.Scorecards;

/// <summary>A rating repeated from its record alone: METHOD section 3 by its inputs, its steps' formulas and its cuts.</summary>
internal static class RatingRecord
{
    public static RagRating Rating(RatingWorking working)
    {
        if (working.Steps.Count == 0) return RagRating.NotRated;
        double? In(string symbol) => working.Inputs.SingleOrDefault(i => i.Symbol == symbol)?.Value;
        WorkingStep? Step(string symbol) => working.Steps.SingleOrDefault(s => s.Symbol == symbol);

        var (y, d, m, h) = (In("y")!.Value, In("d")!.Value, Step("m")!.Value, Step("h")!.Value);
        if (In("lower") is { } low) Close((In("upper")!.Value - low) / 2, h);
        if (Step("m")!.Formula.StartsWith("2 points", StringComparison.Ordinal)) Close(2, m);
        if (Step("m")!.Formula.StartsWith("2% of", StringComparison.Ordinal) && In("y0") is { } from && from != 0) Close(Math.Abs(from) / 50, m);

        double s, against, planned;
        if (In("L") is { } lower && In("U") is { } upper)
        {
            planned = y < lower ? lower : y > upper ? upper : y;
            against = Math.Max((upper - lower) / 2, Math.Max(m, h));
            s = Math.Abs(planned - y) / against;
        }
        else
        {
            var (y0, target) = (In("y0")!.Value, In("T")!.Value);
            planned = Step("e") is { } e ? Plan(e, y0, target, In) : target;
            var isMissed = working.Cuts.Count > 0 && working.Cuts[0].Upper == 0;
            against = Math.Max(isMissed ? Math.Abs(target - y0) : Math.Max(Math.Abs(planned - y0), Math.Abs(target - y0) / 10), Math.Max(m, h));
            s = d * ((isMissed ? target : planned) - y) / against;
            if (working.Cuts.Count == 0 && In("tolerance") is null)
            {
                Assert.True(d * (y - target) > -1e-6 * Math.Max(1, Math.Abs(target))); // met
                return RagRating.Green;
            }
        }
        Close(against, Step("against")!.Value);
        Assert.True(Math.Abs(s - Step("s")!.Value) < 2e-9, FormattableString.Invariant($"{s:R} by the record, {Step("s")!.Value:R} shown"));
        s = Math.Round(s, 9);

        var rating = In("tolerance") is { } tolerance && working.Cuts.Count == 0
            ? ByTolerance(d * (planned - y), working.Inputs.Single(i => i.Symbol == "tolerance").Name.Contains("points", StringComparison.Ordinal) ? tolerance : tolerance * Math.Abs(planned))
            : working.Cuts.First(c => s < c.Upper || (c.IsUpperIncluded && s <= c.Upper)).Rating;
        var mayBeChance = working.Cuts.Count == 0 || working.Cuts[0].Upper > 0;
        return rating != RagRating.Green && mayBeChance && In("lower") <= planned && In("upper") >= planned ? RagRating.AmberGreen : rating;
    }

    // What the formula of the step says, where the record holds all of it.
    private static double Plan(WorkingStep e, double y0, double target, Func<string, double?> input)
    {
        var share = input("t - t0") / input("tT - t0");
        double? plan = e.Formula switch
        {
            "T at every date" or "T, the target's date has come" => target,
            "T x share of the year by now" => target * input("share") / 100,
            "y0 (T/y0)^((t - t0)/(tT - t0))" => y0 * Math.Pow(target / y0, share!.Value),
            _ when e.Formula.StartsWith("y0 + (T - y0)", StringComparison.Ordinal) => y0 + ((target - y0) * share),
            _ => null,
        };
        if (plan is { } by) Close(by, e.Value);
        return e.Value;
    }

    private static RagRating ByTolerance(double behind, double allowed) =>
        behind <= 1e-9 ? RagRating.Green : behind <= allowed + 1e-9 ? RagRating.AmberGreen : behind <= (2 * allowed) + 1e-9 ? RagRating.AmberRed : RagRating.Red;

    private static void Close(double expected, double actual) => Assert.True(Math.Abs(expected - actual) <= 1e-8 * Math.Max(1, Math.Abs(expected)), FormattableString.Invariant($"{expected:R} by the record, {actual:R} shown"));
}
