using System.Globalization;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing;

/// <summary>The figures that a return changed, each before and after, for the history. A very long return names its first ones and says how many more.</summary>
public static class FigureEdits
{
    public const int Most = 200;

    /// <summary>What accepting a return changes.</summary>
    /// <param name="understood">Its values beside what was held.</param>
    public static IReadOnlyList<FieldEdit> Of(UnderstoodReturn understood) => Limited(
        understood.Values.Where(v => v.Change != ValueChange.Unchanged)
            .Select(v => Edit(v.Indicator, v.Area, v.Period, v.Held is null ? null : (v.Held.Value, v.Held.Status), (v.Value, v.Status))));

    /// <summary>What undoing a return changes.</summary>
    /// <param name="figures">Each with what the return had brought and what holds again.</param>
    public static IReadOnlyList<FieldEdit> OfUndo(IEnumerable<(Indicator Indicator, Area Area, Observation Brought, Observation Restored)> figures) => Limited(
        figures.Select(f => Edit(f.Indicator, f.Area, f.Brought.Period, (f.Brought.Value, f.Brought.Status), (f.Restored.Value, f.Restored.Status))));

    private static FieldEdit Edit(Indicator indicator, Area area, ReportingPeriod period, (double? Value, ObservationStatus Status)? before, (double? Value, ObservationStatus Status)? after) =>
        new(indicator.AreaId == area.Id ? $"{indicator.Code} {period.Label}" : $"{indicator.Code} {area.Name} {period.Label}", Text(indicator, before), Text(indicator, after));

    private static string Text(Indicator indicator, (double? Value, ObservationStatus Status)? figure) => figure switch
    {
        { Value: { } value, Status: ObservationStatus.Final } => FigureText.Of(indicator, value),
        { Value: { } value, Status: var status } => $"{FigureText.Of(indicator, value)} {status.ToString().ToLowerInvariant()}",
        _ => "",
    };

    private static List<FieldEdit> Limited(IEnumerable<FieldEdit> edits)
    {
        var (kept, more) = (new List<FieldEdit>(), 0);
        foreach (var edit in edits)
            if (kept.Count < Most) kept.Add(edit);
            else more++;
        if (more > 0) kept.Add(new(string.Create(CultureInfo.InvariantCulture, $"and {more:#,0} more"), "", "see the return"));
        return kept;
    }
}
