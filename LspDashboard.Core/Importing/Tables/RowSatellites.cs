namespace LspDashboard.Core.Importing.Tables;

/// <summary>Finds the rows that belong to a row of values: "Numerator" and "Denominator" over or under "Percentage", all of one indicator.</summary>
internal static class RowSatellites
{
    public static IEnumerable<(Measure Measure, int Row)> Of(TableRegion region, RowLabels labels, int row, RowLabel label) =>
        region.BodyRows.Where(r => r != row && labels.Of(r) is { Measure: not Measure.Value } other && other.IsBeside(label))
            .OrderBy(r => Math.Abs(r - row)).Select(r => (labels.Of(r)!.Measure, r)).DistinctBy(p => p.Measure);
}
