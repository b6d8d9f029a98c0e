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
        foreach (var row in region.BodyRows)
        {
            var word = region.Grid.Shown(column, row).Text;
            if (!words.TryAdd(string.Join('|', places.Select(p => region.Grid.Shown(p, row).Text)), word) && words[string.Join('|', places.Select(p => region.Grid.Shown(p, row).Text))] != word) return false;
        }
        return true;
    }
}
