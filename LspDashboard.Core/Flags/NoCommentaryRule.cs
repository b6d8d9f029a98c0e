using System.Globalization;
using LspDashboard.Core.Delivery;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Flags;

/// <summary>Amber/Red or Red, the deadline has passed, and its owner has handed in no words for the period. Until the deadline nothing is missing yet.</summary>
internal static class NoCommentaryRule
{
    /// <param name="indicator">With its owner.</param>
    /// <param name="words">How its owner's words stand.</param>
    /// <param name="period">The reporting period that is looked at.</param>
    /// <param name="days">How many days after the period's end they are due.</param>
    /// <param name="behindSince">The day from which it was known to be behind; null where nothing dates it.</param>
    public static Flag? Of(Indicator indicator, OwnersWords words, ReportingPeriod period, int days, DateOnly? behindSince)
    {
        if (words.Standing != WordsStanding.Missing) return null;
        var since = words.DueBy.AddDays(1);
        var owner = (indicator.OwnerPartner ?? indicator.Partner)?.Name;
        return new(
            FlagKind.NoCommentary,
            FlagSeverity.Warning,
            $"Behind plan without its owner's words: those on {period.Label} were due on {FigureText.Date(words.DueBy)}{(owner is null ? "; nobody is named to write them" : $" from {owner}")}.",
            new(behindSince > since ? behindSince.Value : since),
            FlagWorking.Of(
                string.Create(CultureInfo.InvariantCulture, $"The rating is Amber/Red or Red, and no words have been handed in within {days} days of the period's end, or {OwnersWords.DaysToWrite} days of a figure that came later."), new Progress.WorkingInput("days", "days after the period's end", days)));
    }
}
