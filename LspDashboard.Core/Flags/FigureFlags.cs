using LspDashboard.Core.Forecasts;
using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.Flags;

/// <summary>The flags that figures raise, each with the first of the unbroken run of figures that raise it, and those that the latest figure cleared.</summary>
public static class FigureFlags
{
    private static readonly Func<FlagQuestion, Flag?> AtRisk = AtRiskRule.Of;
    private static readonly Func<FlagQuestion, Flag?> Deteriorating = DeterioratingRule.Of;
    private static readonly Func<FlagQuestion, Flag?> GapWidening = GapWideningRule.Of;
    private static readonly Func<FlagQuestion, Flag?>[] Rules = [UnderperformingRule.Of, AtRisk, Deteriorating, GapWidening, ExceptionalRule.Of];

    /// <param name="question">As it stands at the latest figure.</param>
    /// <param name="outlook">Worked out already, so that it is not twice.</param>
    public static (IReadOnlyList<Flag> Raised, IReadOnlyList<ClearedFlag> Cleared) Of(FlagQuestion question, Outlook outlook)
    {
        if (question.Points.Count == 0) return ([], []);
        var (raised, cleared) = (new List<Flag>(), new List<ClearedFlag>());
        var before = question.Points.Count > 1 ? question.At(question.Points.Count - 2) : null;
        foreach (var rule in Rules)
        {
            var flag = ReferenceEquals(rule, AtRisk) ? AtRiskRule.Of(question, outlook) : rule(question);
            if (flag is not null) raised.Add(flag with { Since = Since(question, rule) });
            else if (before is not null && rule(before) is { } was) cleared.Add(new(was.Kind, before.Last.Period, Latest(question)));
        }
        return (raised, cleared);
    }

    private static FlagSince Since(FlagQuestion question, Func<FlagQuestion, Flag?> rule)
    {
        // What is judged by a target cannot have stood before there was one.
        var since = HangsOnTarget(rule) && question.AgreedOn is { } agreed ? agreed : DateOnly.MinValue;
        var first = question.Points.Count - 1;
        while (first > 0 && question.Points[first - 1].KnownFrom >= since && rule(question.At(first - 1)) is not null) first--;
        var point = question.Points[first];
        return point.KnownFrom >= since ? new(point.KnownFrom, point.Period) : new(since, null);
    }

    private static bool HangsOnTarget(Func<FlagQuestion, Flag?> rule) => !ReferenceEquals(rule, Deteriorating) && !ReferenceEquals(rule, GapWidening);

    private static string Latest(FlagQuestion question)
    {
        var last = question.Last;
        if (last.Rating.Expected is not { } plan) return $"{FigureText.Of(question.Indicator, last.Value)} in {last.Period.Label}";
        var (value, planned) = FigureText.Pair(question.Indicator, last.Value, plan);
        return $"{value} in {last.Period.Label} against {planned} planned";
    }
}
