using System.Globalization;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Progress;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Flags;

/// <summary>A figure that is not what it was when it was reported, or a baseline that is no longer the figure held for its period.</summary>
internal static class RestatedRule
{
    /// <param name="indicator">Its last digit says what is a change.</param>
    /// <param name="target">In force; null where there is none.</param>
    /// <param name="revisions">Every revision of the indicator's own area known on the day.</param>
    /// <param name="asked">Periods that end later are left out.</param>
    /// <param name="asKnown">The as-known date.</param>
    /// <param name="differenceThatMatters">A change as large makes it a warning.</param>
    /// <param name="thresholds">For how long it is flagged.</param>
    public static Flag? Of(
        Indicator indicator, Target? target, IEnumerable<Observation> revisions, ReportingPeriod asked, DateOnly asKnown, double differenceThatMatters, FlagThresholds thresholds)
    {
        (Observation Reported, Observation Held, DateOnly Since)? latest = null;
        Observation? baseline = null;
        foreach (var ofPeriod in revisions.Where(o => o.Period.EndMonth <= asked.EndMonth).GroupBy(o => o.Period))
        {
            // Nothing holds for a period whose figure was withdrawn.
            if (ofPeriod.MaxBy(o => o.Revision) is not { Value: not null, Status: not ObservationStatus.Withdrawn } held) continue;
            var reported = ofPeriod.Where(o => o.Value is not null).MinBy(o => o.Revision)!;
            var since = ofPeriod.Where(o => o.Value == held.Value).Min(o => o.KnownFrom); // neither made final nor accepted and undone moves it
            if (held.Period == target?.BaselinePeriod) baseline = held;
            if (!IsChange(indicator, reported.Value!.Value, held.Value!.Value) || since.AddMonths(thresholds.RestatedForMonths) < asKnown) continue;
            if (latest is null || held.Period > latest.Value.Held.Period) latest = (reported, held, since);
        }
        if (latest is { } found) return Figure(indicator, found.Reported, found.Held, found.Since, differenceThatMatters, thresholds);
        return baseline is { Value: { } now } && target is { Baseline: { } agreed } && target.Kind != TargetKind.Profile && IsChange(indicator, agreed, now)
            ? Baseline(indicator, agreed, baseline, now, differenceThatMatters, target.EffectiveFrom)
            : null;
    }

    private static bool IsChange(Indicator indicator, double before, double after) => Math.Abs(after - before) > (0.5 * Math.Pow(10, -indicator.Decimals)) - 1e-9;

    private static Flag Figure(Indicator indicator, Observation reported, Observation held, DateOnly since, double m, FlagThresholds thresholds)
    {
        var (before, after) = FigureText.Pair(indicator, reported.Value!.Value, held.Value!.Value);
        return new(
            FlagKind.Restated,
            Math.Abs(held.Value.Value - reported.Value.Value) >= m ? FlagSeverity.Warning : FlagSeverity.Note,
            $"The figure for {held.Period.Label} was reported as {before} and is {after} since {FigureText.Date(since)}.",
            new(since, held.Period),
            FlagWorking.Of(
                string.Create(CultureInfo.InvariantCulture, $"A reported figure has changed within the last {thresholds.RestatedForMonths} months."), new("reported", "as first reported", reported.Value.Value), new("held", "as it is held now", held.Value.Value)));
    }

    private static Flag Baseline(Indicator indicator, double agreed, Observation held, double now, double m, DateOnly agreedOn)
    {
        var (before, after) = FigureText.Pair(indicator, agreed, now);
        return new(
            FlagKind.Restated,
            Math.Abs(now - agreed) >= m ? FlagSeverity.Warning : FlagSeverity.Note,
            $"The target was agreed from a baseline of {before} in {held.Period.Label}; the figure held for it is {after}. The plan still begins at {before}.",
            held.KnownFrom >= agreedOn ? new(held.KnownFrom, held.Period) : new(agreedOn),
            FlagWorking.Of("The baseline of the target differs from the figure held for its period.", new("y0", "baseline as agreed", agreed), new("held", "as it is held now", now)));
    }
}
