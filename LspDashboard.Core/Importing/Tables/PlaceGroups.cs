namespace LspDashboard.Core.Importing.Tables;

/// <summary>
/// Label columns beside a column of places that only group the places ("North West", "Unitary"): each place has one such word, and they
/// name no indicator. A column whose words change within a place ("Male", "Female") says what the figure is about.
/// </summary>
internal static class PlaceGroups
{
    public static IReadOnlySet<int> Of(TableRegion region, List<(LineReading Line, LineRole Role)> lines)
    {
        var places = lines.Where(l => l.Role == LineRole.Area).Select(l => l.Line.Line).ToList();
        if (places.Count == 0) return new HashSet<int>();
        return lines.Where(l => l.Role == LineRole.Words && IsOneForEachPlace(region, places, l.Line.Line)).Select(l => l.Line.Line).ToHashSet();
    }

    private static bool IsOneForEachPlace(TableRegion region, List<int> places, int column)
    {
        var words = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var held = places.ToDictionary(p => p, _ => "");
        foreach (var row in region.BodyRows)
        {
            // A place may stand once over the rows of its groups.
            foreach (var place in places)
                if (region.Grid.Shown(place, row) is { IsBlank: false } shown) held[place] = shown.Text;
            var (key, word) = (string.Join('|', held.Values), region.Grid.Shown(column, row).Text);
            if (word.Length > 0 && !words.TryAdd(key, word) && words[key] != word) return false;
        }
        return true;
    }
}
