using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.Importing.Suspicion.Tables;

/// <summary>Figures that end in zeros where their series never do: rounded on the way, to whole numbers or to thousands.</summary>
internal static class DigitsLost
{
    public static IEnumerable<SuspectFinding> Of(QuestionedReturn all)
    {
        var known = all.Fresh.Where(q => Misfit.IsKnown(q, all.Limits) && q.Number != 0).ToList();
        var decimals = known.Where(q => q.Usual!.Digits > 0).ToList();
        if (decimals.Count >= all.Limits.FewestTogether && decimals.All(q => PublishedDigits.Of(q.Number) == 0) && Evidence(decimals) >= all.Limits.LostDigits)
            yield return new([.. decimals.Select(q => q.Value)], $"all {FigureText.Word(decimals.Count)} figures are whole numbers, and their series have digits after the point", "Send the figures as published, not rounded.");
        foreach (var group in known.GroupBy(q => (q.Indicator.Id, q.Value.Period)).Select(g => g.ToList()))
        {
            if (group.Exists(q => Zeros(q) == 0) || Evidence(group) < all.Limits.LostDigits) continue;
            var first = group[0];
            yield return new([.. group.Select(q => q.Value)],
                group.Count == 1 ? $"{first.Figure} ends in more zeros than this series does ({first.Text(first.Usual!.From.Value)} for {first.Usual.From.Period.Label})"
                    : $"all {FigureText.Word(group.Count)} figures of {first.Indicator.Code}, {first.Value.Period.Label}, have fewer digits than their series",
                "Send the figure as published, not rounded.");
        }
    }

    private static int Zeros(QuestionedValue asked) => PublishedDigits.Zeros(asked.Number, asked.Usual!.Digits);

    // In tenths of chance: a last digit is 0 once in ten times, unless the series has shown it more often.
    private static double Evidence(IEnumerable<QuestionedValue> figures) => figures.Sum(q =>
    {
        var zeros = Zeros(q);
        var share = q.History.Count(h => PublishedDigits.Zeros(h.Value, q.Usual!.Digits) >= zeros) / (double)q.History.Count;
        return -Math.Log10(Math.Max(share, Math.Pow(10, -zeros)));
    });
}
