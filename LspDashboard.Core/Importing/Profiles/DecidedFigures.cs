using LspDashboard.Core.Importing.Tables;

namespace LspDashboard.Core.Importing.Profiles;

/// <summary>Puts the indicators and places that a person gave upon the figures of an understood table.</summary>
internal static class DecidedFigures
{
    /// <param name="figures">As the table says them.</param>
    /// <param name="decision">What was said of the table; null for nothing.</param>
    /// <param name="decisions">What was said of names.</param>
    /// <returns>Without those that are none of ours.</returns>
    public static IReadOnlyList<FigureCell> Of(IReadOnlyList<FigureCell> figures, TableDecision? decision, ProfileDecisions decisions)
    {
        // What was said of the table goes before what was said of the file.
        var names = (decision?.Names ?? []).Concat(decisions.Names).DistinctBy(n => (n.Kind, n.Name)).ToDictionary(n => (n.Kind, n.Name), n => n.Code);
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        var decided = new List<FigureCell>(figures.Count);
        foreach (var figure in figures)
        {
            var now = figure;
            if (decision?.Indicator is { } indicator) now = now with { Code = new(indicator, now.Indicator.Address ?? "") };
            else if (Said(NamedKind.Indicator, now.Code) is { } byCode)
            {
                if (byCode.Code is null) continue;
                now = now with { Code = new(byCode.Code, now.Code.Address) };
            }
            else if (Said(NamedKind.Indicator, now.Indicator) is { } byName)
            {
                if (byName.Code is null) continue;
                now = now with { Code = new(byName.Code, now.Indicator.Address) };
            }
            if (decision?.Place is { } place) now = now with { Area = new(place, now.Area.Address ?? ""), AreaCode = new(place, now.Area.Address ?? "") };
            else if (Said(NamedKind.Place, now.Area) is { } byPlace)
            {
                if (byPlace.Code is null) continue;
                now = now with { Area = new(byPlace.Code, now.Area.Address), AreaCode = new(byPlace.Code, now.Area.Address) };
            }
            decided.Add(now);
        }
        return decided;

        (string? Code, bool)? Said(NamedKind kind, NamedCell cell)
        {
            if (cell.IsEmpty || names.Count == 0) return null;
            if (!keys.TryGetValue(cell.Text, out var key)) keys[cell.Text] = key = NameDecision.KeyOf(cell.Text);
            return names.TryGetValue((kind, key), out var code) ? (code, true) : null;
        }
    }
}
