using LspDashboard.Core.Importing.Tables;

namespace LspDashboard.Core.Importing.Profiles;

/// <summary>
/// A table as it was understood, taken as said: once a person has confirmed it, the next file is read the same way and not weighed again.
/// </summary>
public static class ConfirmedTable
{
    public static TableDecision Of(UnderstoodTable table, TableLayout layout)
    {
        // What a person is asked about is not settled by the other things being right.
        if (table.Doubt is not null) return new(layout, []);
        var headings = new List<HeadingDecision>();
        var labels = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var axis in table.Axes)
        {
            if (!axis.IsColumn)
            {
                headings.Add(new(false, "", Level(table.Region, axis.Line), HeadingMeanings.Of(axis.Role)));
                continue;
            }
            var key = HeadingKey.Of(table.Region.StubHeader(axis.Line).Text);
            headings.Add(new(true, key, labels[key] = labels.GetValueOrDefault(key) + 1, HeadingMeanings.Of(axis.Role)));
        }
        // Under words that stand over several kinds of figure, the cells decide as they did.
        foreach (var said in table.Columns.GroupBy(c => HeadingKey.Of(c.Words)).Where(g => g.Select(c => c.Measure).Distinct().Count() == 1))
            if (!headings.Exists(h => h.IsColumn && h.Key == said.Key)) headings.Add(new(true, said.Key, 1, HeadingMeanings.Of(said.First().Measure)));
        return new(layout, headings);
    }

    public static TableDecision Of(ReturnTable table, TableLayout layout) => new(layout,
        [.. layout.Labels.GroupBy(l => l.Key).SelectMany(g => g.Select((l, i) => new HeadingDecision(true, l.Key, i + 1, MeaningOf(table, l.Column))))]);

    /// <summary>The level of a row of headers: 1 for the one nearest to the figures.</summary>
    public static int Level(TableRegion region, int row) => region.HeaderRows.Count(r => r >= row);

    private static HeadingMeaning MeaningOf(ReturnTable table, int column) =>
        table.Columns.Where(c => c.Value == column).Select(c => (HeadingMeaning?)HeadingMeanings.Of(c.Key)).FirstOrDefault() ?? HeadingMeaning.LeftOut;
}
