using LspDashboard.Core.Importing.Tables;

namespace LspDashboard.Core.Importing.Profiles;

/// <summary>A table of a file with what was said of it; long or of another shape.</summary>
/// <param name="Sheet">Its sheet.</param>
/// <param name="Layout">Its structure.</param>
/// <param name="Decision">What was said; null for nothing.</param>
public sealed record DecidedTable(string Sheet, TableLayout Layout, TableDecision? Decision)
{
    public ReturnTable? Long { get; init; }

    /// <summary>As it was found, also where nothing is read from it.</summary>
    public UnderstoodTable? Other { get; init; }

    /// <summary>Its figures with the names that the file gives them, also those of which a person said that they are none of ours.</summary>
    public IReadOnlyList<FigureCell> AsNamed { get; init; } = [];

    /// <summary>Of a long table, its rows with the names that the file gives them.</summary>
    public ReturnTable? LongAsNamed { get; init; }

    public bool IsRead => Decision is not { IsLeftOut: true };

    /// <summary>What was said, of the layout as it is now.</summary>
    public TableDecision Said => (Decision ?? new(Layout, [])) with { Layout = Layout };

    /// <summary>What was said and, of everything else, how it was understood.</summary>
    public TableDecision Confirmed()
    {
        var understood = Long is { } table ? ConfirmedTable.Of(table, Layout) : ConfirmedTable.Of(Other!, Layout);
        // Where the title alone says it, it holds for the whole table.
        var whole = Taken.Count == 1 && Taken[0].Name.Length == 0 ? Taken[0].Code : null;
        return Said with { Indicator = Said.Indicator ?? whole, Headings = [.. Said.Headings, .. understood.Headings.Where(h => !Said.Headings.Any(h.IsAbout))], Names = [.. Said.Names, .. Taken.Where(n => n.Name.Length > 0 && Said.Names.All(s => s.Name != n.Name))] };
    }

    /// <summary>Which indicator the words over the figures that were taken turned out to mean.</summary>
    public IReadOnlyList<NameDecision> Taken { get; init; } = [];
}
