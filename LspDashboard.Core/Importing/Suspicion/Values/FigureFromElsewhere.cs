using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Importing.Suspicion.Values;

/// <summary>A figure out of line with its own history that is, to the last digit, another place's or another indicator's.</summary>
internal static class FigureFromElsewhere
{
    public static IEnumerable<SuspectFinding> Of(QuestionedValue asked, QuestionedReturn all)
    {
        if (asked.Usual is not { } usual || asked.Number == 0 || asked.Distance <= all.Limits.InLine || usual.TieChance(asked.Number) >= 10 * all.Limits.RareTie) yield break;
        var value = asked.Value;
        // The more places there are, the more often one of them has the same figure by chance: all but a few must be clearly off.
        var others = all.Facts.Areas.Values.Where(a => a.Id != value.Area.Id && Figure(value.Indicator.Id, a.Id) is { } other && other.Equals(asked.Number)).ToList();
        var isNearby = others.Count > 0 && (value.Area.ParentId == others[0].Id || others[0].ParentId == value.Area.Id || others[0].ParentId is null);
        if (others.Count > 0 && (isNearby || asked.Distance >= all.Limits.OutWithAReason))
        {
            yield return new(asked, $"{asked.Figure} is also the figure of {others[0].Name}, and {asked.Text(usual.From.Value)} is held here for {usual.From.Period.Label}", $"Check which of the two places it is about.");
            yield break;
        }
        if (asked.Distance < all.Limits.OutWithAReason) yield break;
        var indicator = all.Facts.Indicators.FirstOrDefault(i => i.Id != value.Indicator.Id && Figure(i.Id, value.Area.Id) is { } other && other.Equals(asked.Number));
        if (indicator is not null)
            yield return new(asked, $"{asked.Figure} is also the figure of {indicator.Code}, and {asked.Text(usual.From.Value)} is held here for {usual.From.Period.Label}", "Check which of the two indicators it is about.");

        double? Figure(int i, int a) => all.After(i, a, value.Period)?.Value;
    }
}
