using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Progress;

namespace LspDashboard.Core.Scorecards;

/// <summary>What it would take, as people say it.</summary>
public static class WhatItTakesWords
{
    /// <summary>How the needed amount compares with the record, in a sentence.</summary>
    public static string Verdict(Indicator indicator, WhatItTakes takes)
    {
        var each = indicator.Frequency switch { Frequency.Month => "month", Frequency.Quarter => "quarter", _ => "year" };
        return takes.Effort switch
        {
            Effort.AsOfLate => "Going on as of late is enough.",
            Effort.DoneBefore => $"It has been done before, in {takes.Best!.Value.Period.Label}, but not on average of late.",
            Effort.NeverDone => $"No {each} on record has brought as much.",
            _ => "There is nothing on record to compare it with.",
        };
    }

    /// <summary>An amount a period: signed for a level, which rises or falls, and bare for something that adds up.</summary>
    public static string Amount(Indicator indicator, in TargetTerms terms, double amount)
    {
        var digits = Math.Abs(amount) < 10 && Math.Abs(amount - Math.Round(amount, indicator.Decimals)) > 1e-9 ? 1 : 0;
        var text = FigureText.Difference(indicator, amount, digits);
        return terms.Kind != TargetKind.Profile && amount > 0 ? "+" + text : text;
    }
}
