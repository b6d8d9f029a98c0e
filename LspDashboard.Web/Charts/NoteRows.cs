namespace LspDashboard.Web.Charts;

/// <summary>Finds each label a row in which it covers no other label and no line that comes down from above.</summary>
/// <param name="width">Of the chart in pixels: assumed, for the server does not know it, and rather too narrow.</param>
public sealed class NoteRows(double width)
{
    public const int Most = 3;

    private const double Clear = 5;

    private readonly List<(double Line, double From, double To, int Row)> placed = [];

    public int Count => placed.Count == 0 ? 0 : placed.Max(p => p.Row) + 1;

    /// <summary>False when something had to give.</summary>
    public bool AllFit { get; private set; } = true;

    /// <param name="x">Of the line, 0 to 1000.</param>
    /// <param name="length">Of the label, in pixels.</param>
    /// <param name="centred">On its line, as a number is.</param>
    public NotePlace Place(double x, double length, bool centred)
    {
        var line = x / SvgPlot.Side * width;
        for (var row = 0; row < Most; row++)
        {
            foreach (var before in centred ? [false] : new[] { false, true })
            {
                var from = centred ? line - (length / 2) : before ? line - Clear - length : line + Clear;
                if (!IsFree(line, from, from + length, row, centred))
                    continue;
                placed.Add((line, from, from + length, row));
                return new(row, before);
            }
        }

        AllFit = false;
        var last = new NotePlace(Most - 1, !centred && line > width / 2);
        placed.Add((line, line, line, last.Row));
        return last;
    }

    private bool IsFree(double line, double from, double to, int row, bool centred) =>
        (centred || (from >= 0 && to <= width)) && placed.TrueForAll(p =>
            p.Row == row ? to + Clear <= p.From || p.To + Clear <= from
            : p.Row > row ? line <= p.From - 2 || line >= p.To + 2
            : p.Line <= from - 2 || p.Line >= to + 2);
}
