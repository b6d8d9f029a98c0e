namespace LspDashboard.Core.Importing.Workbooks;

/// <summary>How much one upload may ask of the server. Lengths are in bytes as declared by the file itself; the reader checks that the file keeps to them.</summary>
public sealed record WorkbookLimits
{
    public static WorkbookLimits Default { get; } = new();

    public long FileBytes { get; init; } = 20L * 1024 * 1024;

    public int Entries { get; init; } = 500;

    /// <summary>All entries together, unpacked.</summary>
    public long DeclaredBytes { get; init; } = 400L * 1024 * 1024;

    /// <summary>Unpacked to packed size, for the file and for each entry; asked only of what unpacks to more than <see cref="RatioFromBytes"/>.</summary>
    public int Ratio { get; init; } = 100;

    public long RatioFromBytes { get; init; } = 5L * 1024 * 1024;

    /// <summary>The last column that may hold a value. Formatting without a value may go further.</summary>
    public int Columns { get; init; } = 512;

    public int Rows { get; init; } = 1_048_576;

    /// <summary>Cells with a value, all sheets together: each takes 12 bytes of memory however well the file is packed.</summary>
    public int Cells { get; init; } = 2_000_000;

    /// <summary>Characters of text kept in memory, all sheets together and each text once, with <see cref="TextOverhead"/> more for each.</summary>
    public long Characters { get; init; } = 30_000_000;

    /// <summary>What it takes to keep a text apart from its characters, in characters of two bytes.</summary>
    internal const int TextOverhead = 16;

    /// <summary>How deep the elements of the XML inside may nest.</summary>
    public int Depth { get; init; } = 64;

    /// <summary>Characters in one cell: Excel's own limit.</summary>
    public int TextLength { get; init; } = 32_767;

    public TimeSpan Budget { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Which of the two readers the rows of .xlsx sheets go through. Both say the same of every file.</summary>
    public SheetReading Sheets { get; init; }
}
