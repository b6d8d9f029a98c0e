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

    public bool IsRead => Decision is not { IsLeftOut: true };

    /// <summary>What was said, or else how it was understood.</summary>
    public TableDecision Confirmed() => Decision ?? (Long is { } table ? ConfirmedTable.Of(table, Layout) : ConfirmedTable.Of(Other!));
}
