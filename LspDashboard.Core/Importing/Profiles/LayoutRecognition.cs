using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing.Profiles;

/// <summary>Finds the profile whose layout a file has, by structure: names of files and positions of tables do not count.</summary>
internal static class LayoutRecognition
{
    private const double Sister = 0.75;

    /// <param name="profiles">Those that may fit.</param>
    /// <param name="tables">The file's, each with the name of its sheet.</param>
    /// <returns>The profile and, for each of its tables that is there, how it is read; null where none fits.</returns>
    public static (RecognisedProfile Profile, IReadOnlyDictionary<int, TableMatch> ByTable)? Of(IReadOnlyList<ImportProfile> profiles, IReadOnlyList<(string Sheet, TableLayout Layout)> tables)
    {
        var best = profiles.Select(p => Fit(p, ProfileDecisions.Parse(p.Decisions), tables))
            .Where(f => f.Likeness >= LayoutLikeness.Same)
            .OrderByDescending(f => f.Likeness).ThenByDescending(f => f.Profile.ChangedAt).ThenByDescending(f => f.Profile.Id).FirstOrDefault();
        if (best.Profile is null) return null;
        var matches = best.ByTable.ToDictionary(t => t.Key, t => NewLabels.Of(t.Value, tables[t.Key].Layout));
        var changes = best.ByTable.SelectMany(t => LayoutChanges.Of(tables[t.Key].Sheet, t.Value.Layout, matches[t.Key].Layout, matches[t.Key].LeftOut))
            .Concat(best.Missing.Select(t => new LayoutChange(!t.IsLeftOut, "", "", $"The table that began at {t.Layout.First} of sheet '{t.Layout.Sheet}' is not there any more."))).ToList();
        return (new(best.Profile, best.Decisions, changes), matches);
    }

    private static (ImportProfile Profile, ProfileDecisions Decisions, double Likeness, Dictionary<int, TableDecision> ByTable, List<TableDecision> Missing) Fit(
        ImportProfile profile, ProfileDecisions decisions, IReadOnlyList<(string Sheet, TableLayout Layout)> tables)
    {
        var pairs = decisions.Tables.SelectMany(d => tables.Select((t, i) => (Decision: d, Table: i, Likeness: LayoutLikeness.Of(d.Layout, t.Layout))))
            .Where(p => p.Likeness >= LayoutLikeness.Same)
            // Of tables that are equally alike, as the sheets of one shape are, the one of the same sheet and place.
            .OrderByDescending(p => p.Likeness).ThenByDescending(p => p.Decision.Layout.IsSame(tables[p.Table].Layout)).ToList();
        var (byTable, likeness) = (new Dictionary<int, TableDecision>(), 0.0);
        foreach (var pair in pairs)
        {
            if (byTable.ContainsKey(pair.Table) || byTable.ContainsValue(pair.Decision)) continue;
            byTable.Add(pair.Table, pair.Decision);
            likeness += pair.Likeness;
        }
        var paired = byTable.Count;
        // One sheet more of the same shape, as each quarter brings one, is read like its sisters.
        foreach (var pair in pairs.Where(p => p.Likeness >= Sister))
            byTable.TryAdd(pair.Table, pair.Decision);
        var missing = decisions.Tables.Where(d => !byTable.ContainsValue(d)).ToList();
        // Tables that are read count; one that is left out may come and go.
        var counted = paired + missing.Count(m => !m.IsLeftOut);
        return (profile, decisions, byTable.Values.All(d => d.IsLeftOut) && missing.Exists(m => !m.IsLeftOut) ? 0 : counted == 0 ? 0 : likeness / counted, byTable, missing);
    }
}
