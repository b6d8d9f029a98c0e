using System.Globalization;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Storage;

/// <summary>What an agreement changes of the one before it, field by field, in words and numbers for people.</summary>
internal static class TargetEdits
{
    /// <param name="before">The version it follows; null for the first.</param>
    /// <param name="after">Null where a version is taken back.</param>
    /// <param name="indicator">Whose figures they are.</param>
    public static IReadOnlyList<FieldEdit> Of(Target? before, Target? after, Indicator indicator)
    {
        FieldEdit Edit(string field, Func<Target, string> of) => new(field, before is null ? "" : of(before), after is null ? "" : of(after));
        string Figure(double? value) => value is { } v ? FigureText.Of(indicator, v) : "";
        return new[]
        {
            Edit("Kind", t => EditWords.Value(t.Kind)),
            Edit("Baseline", t => t.Kind == TargetKind.Profile ? "" : $"{Figure(t.Baseline)} {t.BaselinePeriod?.Label}".Trim()),
            Edit("Target", t => t.Kind == TargetKind.Band ? $"{Figure(t.Lower)} to {Figure(t.Upper)}" : Figure(t.Value)),
            Edit("Due", t => t.TargetPeriod.Label),
            Edit("Path", t => t.Kind == TargetKind.Profile ? string.Join(" / ", t.Profile.Select(p => p.ToString("0.##", CultureInfo.InvariantCulture))) + " %" : EditWords.Value(t.Trajectory)),
            Edit("Agreed points", t => string.Join(", ", t.Milestones.Select(m => $"{m.Period.Label} {Figure(m.Value)}"))),
            Edit("Tolerance", t => t.Tolerance is not { } tolerance ? "" : indicator.Unit.Kind == UnitKind.Percentage ? EditWords.Value(tolerance) + " points" : EditWords.Value(Math.Round(tolerance * 100, 6)) + " % of plan"),
            Edit("Counts from", t => EditWords.Value(t.EffectiveFrom)),
            Edit("Agreed by", t => t.AgreedBy),
            Edit("Source", t => t.Source),
            Edit("Illustrative", t => EditWords.Value(t.IsIllustrative)),
        }.Where(e => e.Before != e.After).ToList();
    }

    /// <summary>What each district is to bring, where that differs.</summary>
    public static IEnumerable<FieldEdit> Of(IReadOnlyDictionary<int, double> before, IReadOnlyDictionary<int, double> after, IReadOnlyDictionary<int, Area> areas, Indicator indicator) =>
        before.Keys.Union(after.Keys).Order()
            .Select(a => new FieldEdit($"{areas[a].Name}'s contribution", Text(before, a, indicator), Text(after, a, indicator)))
            .Where(e => e.Before != e.After)
            .ToList();

    private static string Text(IReadOnlyDictionary<int, double> shares, int area, Indicator indicator) =>
        shares.TryGetValue(area, out var value) ? FigureText.Of(indicator, value) : "";
}
