namespace LspDashboard.Core.Importing.Tables;

/// <summary>What the headers of one column of figures say.</summary>
/// <param name="Column">Its number.</param>
/// <param name="Measure">What it is to the figure.</param>
/// <param name="Period">Ready to read; null where no header says it.</param>
/// <param name="PeriodAt">The cell of the period.</param>
/// <param name="Area">Where a header names the place.</param>
/// <param name="Code">Where a header is an indicator's code or title.</param>
/// <param name="Words">The other words, top to bottom.</param>
/// <param name="WordsAt">The cell of the lowest of them.</param>
internal sealed record FigureColumn(
    int Column, Measure Measure, PeriodHeading? Period, string PeriodAt, NamedCell Area, NamedCell Code, IReadOnlyList<string> Words, string WordsAt)
{
    /// <summary>Whether a header says the measure, and it is not only taken to be the value.</summary>
    public bool IsNamed { get; init; }

    /// <summary>All the words over it, those that name a measure among them.</summary>
    public string Said { get; init; } = "";

    public string Joined => string.Join(" ", Words);

    /// <summary>Whether both are about the same period, place and indicator code.</summary>
    public bool IsBeside(FigureColumn other) => Period?.Text == other.Period?.Text && Area.Text == other.Area.Text && Code.Text == other.Code.Text;
}
