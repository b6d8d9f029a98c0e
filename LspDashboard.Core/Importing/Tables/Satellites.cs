namespace LspDashboard.Core.Importing.Tables;

/// <summary>Finds for each column of values the columns that belong to it: counts, ends of intervals, flags.</summary>
internal static class Satellites
{
    /// <summary>By the number of the column of values.</summary>
    public static ILookup<int, (Measure Measure, int Column)> Of(IReadOnlyList<FigureColumn> columns)
    {
        var found = new List<(int Value, Measure Measure, int Column)>();
        foreach (var column in columns)
        {
            if (column.Measure is not (Measure.Numerator or Measure.Denominator or Measure.Lower or Measure.Upper or Measure.Interval or Measure.Flag)) continue;
            var values = columns.Where(c => c.Measure == Measure.Value && c.IsBeside(column)).ToList();
            // By its own words; else the value just before it; a count may also stand before its value.
            var owner = (column.Words.Count > 0 ? values.Find(v => v.Words.Count > 0 && v.Words[^1] == column.Words[^1]) : null)
                ?? values.LastOrDefault(v => v.Column < column.Column) ?? values.FirstOrDefault();
            if (owner is not null && !found.Exists(f => f.Value == owner.Column && f.Measure == column.Measure)) found.Add((owner.Column, column.Measure, column.Column));
        }
        foreach (var (count, rate) in Counts(columns))
            if (!found.Exists(f => f.Value == rate.Column && f.Measure == Measure.Numerator)) found.Add((rate.Column, Measure.Numerator, count.Column));
        return found.ToLookup(f => f.Value, f => (f.Measure, f.Column));
    }

    /// <summary>"Number of conceptions" beside "Conception rate": the count behind the rate.</summary>
    public static IEnumerable<(FigureColumn Count, FigureColumn Rate)> Counts(IReadOnlyList<FigureColumn> columns)
    {
        foreach (var count in columns.Where(c => c.Measure == Measure.Value && c.Words.Count > 0 && c.Words[^1].StartsWith("Number of ", StringComparison.OrdinalIgnoreCase)))
        {
            var what = count.Words[^1]["Number of ".Length..].Trim().TrimEnd('s');
            if (what.Length < 4) continue;
            var rates = columns.Where(c => c.Measure == Measure.Value && c.IsBeside(count) && c.Words.Count > 0 && c.Words[^1].StartsWith(what + " rate", StringComparison.OrdinalIgnoreCase)).ToList();
            if (rates.Count == 1) yield return (count, rates[0]);
        }
    }
}
