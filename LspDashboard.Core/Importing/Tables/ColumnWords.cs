namespace LspDashboard.Core.Importing.Tables;

/// <summary>Gathers what the headers over one column of figures say, from the top one down.</summary>
internal sealed class ColumnWords
{
    private readonly List<string> _words = [];
    private readonly List<string> _said = [];
    private string _wordsAt = "";
    private PeriodHeading? _period;
    private string _periodAt = "";
    private NamedCell _area = NamedCell.None;
    private NamedCell _code = NamedCell.None;
    private NamedCell _part = NamedCell.None;

    public Measure? Measure { get; set; }

    /// <param name="cell">The header.</param>
    /// <param name="role">Of its line.</param>
    /// <param name="time">What it says about the time; null for nothing.</param>
    public void Add(GridCell cell, LineRole role, HeadingTime? time)
    {
        if (time is not null)
        {
            if (time.Part.Length > 0) _part = new(time.Part, cell.Address);
            else (_period, _periodAt) = (time.Heading, cell.Address);
            Measure = time.Heading?.Measure ?? Measure;
        }
        // "Rank" and "Family average" beside places are none.
        else if (MeasureWords.Of(cell.Text) is Tables.Measure.Aside or Tables.Measure.Target or Tables.Measure.Comment)
        {
            Measure = MeasureWords.Of(cell.Text);
            _said.Add(cell.Text);
        }
        else if (role is not (LineRole.Area or LineRole.Indicator)) AddWords(cell, role);
        else if (role == LineRole.Area) _area = NamedCell.Of(cell);
        else _code = NamedCell.Of(cell);
    }

    private void AddWords(GridCell cell, LineRole role)
    {
        // "2008/9" among years is no period, and is refused as one rather than read as a word.
        if (role is LineRole.Period or LineRole.PeriodPart && cell.Text.Any(char.IsAsciiDigit) && MeasureWords.Of(cell.Text) is null)
        {
            (_period, _periodAt) = (new(cell.Text, "", "", false), cell.Address);
            return;
        }
        _said.Add(cell.Text);
        if (role == LineRole.Measure && MeasureWords.Of(cell.Text) is { } said) Measure = said;
        // "95% CI" over a group of columns makes intervals of them, whatever their own words.
        else if (MeasureWords.Of(cell.Text) is Tables.Measure.Interval or Tables.Measure.Lower or Tables.Measure.Upper) Measure = MeasureWords.Of(cell.Text);
        else
        {
            _words.Add(cell.Text);
            _wordsAt = cell.Address;
        }
    }

    /// <param name="column">Its number.</param>
    /// <param name="year">That holds for the whole table; may be empty.</param>
    /// <param name="wordLines">How many lines of headers are words.</param>
    /// <param name="areTimed">Whether other columns have a time in their headers: one without is about none of them.</param>
    public FigureColumn Of(int column, string year, int wordLines, bool areTimed)
    {
        var measure = Measure ?? (_words.Count == 1 && wordLines == 1 ? MeasureWords.Of(_words[0]) : MeasureWords.Of(string.Join(' ', _words)));
        var words = measure is not null && _words.Count == 1 && MeasureWords.Of(_words[0]) is not null ? [] : _words;
        if (!_part.IsEmpty) (_period, _periodAt) = (new(YearPart.Of(_period?.Text is { Length: > 0 } own ? own : year, _part.Text), _period?.Mark ?? "", _period?.Note ?? "", false), _part.Address);
        if (areTimed && _period is null && measure is null or Tables.Measure.Value && _words.Count > 0) measure = Tables.Measure.Aside;
        return new(column, measure ?? Tables.Measure.Value, _period, _periodAt, _area, _code, words, _wordsAt) { IsNamed = measure is not null, Said = string.Join(' ', _said) };
    }
}
