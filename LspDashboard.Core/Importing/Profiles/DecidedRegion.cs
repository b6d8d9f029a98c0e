using LspDashboard.Core.Importing.Tables;

namespace LspDashboard.Core.Importing.Profiles;

/// <summary>Puts what was said of a table's headings upon the table as it stands now.</summary>
internal static class DecidedRegion
{
    public static (TableRegion Region, TableChoices Choices) Of(TableRegion region, IReadOnlyList<HeadingDecision> headings)
    {
        var (labels, figures) = (region.StubColumns.ToList(), region.FigureColumns.ToList());
        var lines = new Dictionary<(bool, int), LineRole>();
        var columns = new Dictionary<string, ColumnChoice>(StringComparer.Ordinal);
        foreach (var row in headings.Where(h => !h.IsColumn && h.Nth <= region.HeaderRows.Count))
            lines[(false, region.HeaderRows[^row.Nth])] = HeadingMeanings.RoleOf(row.Meaning) ?? LineRole.Words;
        foreach (var heading in headings.Where(h => h.IsColumn))
        {
            if (HeadingMeanings.RoleOf(heading.Meaning) is not { } role)
            {
                columns[heading.Key] = new(HeadingMeanings.MeasureOf(heading.Meaning), heading.Indicator);
                if (Nth(region, region.StubColumns, heading) is { } label) (labels, figures) = ([.. labels.Where(c => c != label)], [.. figures.Append(label).Order()]);
            }
            else if (Nth(region, region.StubColumns, heading) is { } label)
                lines[(true, label)] = role;
            else if (role == LineRole.Comment)
                columns[heading.Key] = new(HeadingMeanings.MeasureOf(heading.Meaning), null);
            else if (Nth(region, region.FigureColumns, heading) is { } figure && figures.Count > 1)
            {
                (labels, figures) = ([.. labels.Append(figure).Order()], [.. figures.Where(c => c != figure)]);
                lines[(true, figure)] = role;
            }
        }
        return (figures.Count == 0 ? region : region with { StubColumns = labels, FigureColumns = figures }, new() { Lines = lines, Columns = columns });
    }

    private static int? Nth(TableRegion region, IReadOnlyList<int> columns, HeadingDecision heading) =>
        columns.Where(c => HeadingKey.Of(region.StubHeader(c).Text) == heading.Key).Select(c => (int?)c).ElementAtOrDefault(heading.Nth - 1);
}
