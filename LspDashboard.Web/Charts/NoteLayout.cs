namespace LspDashboard.Web.Charts;

/// <summary>
/// Where the notes of a chart stand: in rows above it, so that none covers a value. In words where the chart is wide enough, else
/// as numbers with a list below. The word "Forecast" is placed among them, at the last actual value.
/// </summary>
/// <param name="InWords">False where the words do not fit even in a wide chart.</param>
/// <param name="Rows">Room to leave above the chart, the same at any width, so that nothing moves.</param>
public sealed record NoteLayout(IReadOnlyList<PlacedNote> Notes, bool InWords, int Rows)
{
    /// <summary>From this width on a chart has its notes in words; its style sheets and apexChart.js know it too.</summary>
    public const int WideFrom = 620;

    public const int RowHeight = 17;

    private const int LongestWords = 40;
    private const double NarrowWidth = 270;
    private const double LetterWidth = 6.4;
    private const double NumberWidth = 17;
    private const double AxisWidth = 80;
    private const string Forecast = "Forecast";

    public int Height => Rows == 0 ? 0 : (Rows * RowHeight) + 4;

    public static NoteLayout Of(TrendChart chart, SvgPlot plot)
    {
        ArgumentNullException.ThrowIfNull(chart);
        ArgumentNullException.ThrowIfNull(plot);
        var wide = new NoteRows(WideFrom - AxisWidth);
        var narrow = new NoteRows(NarrowWidth);
        var notes = new List<PlacedNote>();
        if (chart.ForecastFrom >= 0)
        {
            var x = plot.X(chart.ForecastFrom);
            notes.Add(new(x, Forecast, 0, wide.Place(x, Length(Forecast), centred: false), narrow.Place(x, Length(Forecast), centred: false)));
        }

        foreach (var (i, note) in chart.ShownNotes.Index())
        {
            var x = plot.X(note.Index);
            notes.Add(new(x, note.Words, i + 1, wide.Place(x, Length(note.Words), centred: false), narrow.Place(x, NumberWidth, centred: true)));
        }

        var inWords = wide.AllFit && notes.TrueForAll(n => n.Words.Length <= LongestWords);
        return new(notes, inWords, inWords ? Math.Max(wide.Count, narrow.Count) : narrow.Count);
    }

    private static double Length(string words) => words.Length * LetterWidth;
}
