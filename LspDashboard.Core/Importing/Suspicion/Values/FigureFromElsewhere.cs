using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Importing.Suspicion.Values;

/// <summary>A figure out of line with its own history that is, to the last digit, another place's or another indicator's.</summary>
internal static class FigureFromElsewhere
{
    public static SuspectFinding? Of(QuestionedValue asked, QuestionedReturn all)
    {
        if (asked.Usual is not { } usual || asked.Number == 0) return null;
        var chance = asked.TieChanceThere;
        if (chance >= Math.Max(all.Limits.RareTie, all.Limits.RareTieWithWiderArea)) return null;
        return OfAnotherPlace(asked, all, usual, chance) ?? (asked.Distance <= all.Limits.InLine || chance >= all.Limits.RareTie ? null : OfAnotherIndicator(asked, all, usual));
    }

    private static SuspectFinding? OfAnotherPlace(QuestionedValue asked, QuestionedReturn all, UsualChange usual, double chance)
    {
        var value = asked.Value;
        // The more places there are, the more often one of them has the same figure by chance. A place that it lies in comes first to hand.
        var figures = all.Figures(value.Indicator.Id, value.Period);
        var others = figures.Count - (figures.Any(f => f.Area.Id == value.Area.Id) ? 1 : 0);
        foreach (var (area, figure) in figures)
        {
            if (area.Id == value.Area.Id || !figure.Equals(asked.Number)) continue;
            var isWider = value.Area.ParentId == area.Id || (area.ParentId is null && value.Area.ParentId is not null) || area.Kind is AreaKind.Region or AreaKind.England;
            if (isWider ? chance >= all.Limits.RareTieWithWiderArea : chance * others >= all.Limits.RareTie) continue;
            return new(asked, $"{asked.Figure} is also the figure of {area.Name}, and {asked.Text(usual.From.Value)} is held here for {usual.From.Period.Label}", "Check which of the two places it is about.");
        }
        return null;
    }

    private static SuspectFinding? OfAnotherIndicator(QuestionedValue asked, QuestionedReturn all, UsualChange usual)
    {
        var value = asked.Value;
        var indicator = all.Facts.Indicators.FirstOrDefault(i => i.Id != value.Indicator.Id && all.After(i.Id, value.Area.Id, value.Period) is { } other && other.Value.Equals(asked.Number));
        return indicator is null ? null
            : new(asked, $"{asked.Figure} is also the figure of {indicator.Code}, and {asked.Text(usual.From.Value)} is held here for {usual.From.Period.Label}", "Check which of the two indicators it is about.");
    }
}
