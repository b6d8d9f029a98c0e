using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.Importing.Suspicion.Values;

/// <summary>
/// The figure of a place beside those of the places in it. Counts add up; percentages and rates do not, and their plain average
/// is not the figure of the whole unless all places are of one size.
/// </summary>
internal static class TotalAndParts
{
    private const int FewestParts = 2;
    private const int FewestPeriods = 3;

    public static SuspectFinding? Of(QuestionedValue asked, QuestionedReturn all)
    {
        var parts = all.PartsOf(asked.Value.Area.Id).Count();
        return parts < FewestParts || all.Parts.At(asked.Indicator, asked.Value.Area.Id, asked.Value.Period) is not { } now ? null : Of(asked, all, parts, now);
    }

    private static SuspectFinding? Of(QuestionedValue asked, QuestionedReturn all, int parts, PartSum now)
    {
        var area = asked.Value.Area.Id;
        var past = asked.History.Select(h => all.Parts.At(asked.Indicator, area, h.Period)).OfType<PartSum>().ToList();
        if (past.Count < FewestPeriods) return null;

        var digit = Math.Pow(10, -Math.Max(asked.Indicator.Decimals, asked.Usual?.Digits ?? 0));
        if (asked.Indicator.Unit.Kind is UnitKind.Count)
        {
            bool AddsUp(PartSum s) => Math.Abs(s.Total - s.Sum) <= Math.Max(1, all.Limits.PartsAgree * Math.Abs(s.Sum));
            return !past.All(AddsUp) || AddsUp(now) ? null
                : new(asked, $"{asked.Figure} is not the sum of its {FigureText.Word(parts)} places, {asked.Text(now.Sum)}, as it was before", "Check that every place is counted, and once.");
        }
        if (Math.Abs(now.Total - now.Mean) <= 0.51 * digit && past.Count(s => Math.Abs(s.Total - s.Mean) <= 0.51 * digit) * 4 < past.Count
            && (now.Pooled is not { } made || Math.Abs(made - now.Total) > 0.51 * digit))
            return new(asked, $"{asked.Figure} is the plain average of its {FigureText.Word(parts)} places{(now.Pooled is { } p ? $"; together their counts make {asked.Text(Math.Round(p, asked.Usual?.Digits ?? asked.Indicator.Decimals))}" : "")}", "Divide the sum of the numerators by the sum of the denominators; percentages are not averaged.");
        return now.Pooled is not { } pooled || !past.All(s => Agrees(s, digit)) || Agrees(now, digit) ? null
            : new(asked, $"{asked.Figure} is not what the counts of its {FigureText.Word(parts)} places make together ({FigureText.Of(asked.Indicator, pooled)})", "Check that every place is in it, and once.");
    }

    private static bool Agrees(PartSum sums, double digit) => sums.Pooled is { } pooled && Math.Abs(pooled - sums.Total) <= Math.Max(2 * digit, 0.01 * Math.Abs(sums.Total));
}
