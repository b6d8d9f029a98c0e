using System.Globalization;
using LspDashboard.Core.Importing.Tables;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing;

/// <summary>Keeps what the rows of a return have brought so far: its values, each once, and what is to be said about them.</summary>
internal sealed class ReturnFindings
{
    private readonly List<ReturnProblem> _problems = [];
    private readonly List<ReturnedValue> _values = [];
    private readonly Dictionary<(int Indicator, int Area, ReportingPeriod Period), ReturnedValue> _seen = [];
    private readonly SignsMet _signs = new();
    private int _rows;
    private int _empty;
    private int _percentages;
    private (string Sheet, string Cell, string Words)? _firstPercentage;

    public IReadOnlyList<ReturnedValue> Values => _values;

    public int Errors { get; private set; }

    /// <summary>A row with a figure, or with a problem in its place.</summary>
    public void CountRow() => _rows++;

    /// <summary>A row of an indicator and a period that was left without a figure.</summary>
    public void CountEmpty() => _empty++;

    /// <summary>A row with a sign in the place of its figure.</summary>
    public void CountSign(TableRow row, MarkerMeaning meaning) => _signs.Count(row.Sheet, meaning, row.Text(ReturnColumn.Value), row.Address(ReturnColumn.Value));

    public void CountPercentage(string sheet, string cell, double share, double percent)
    {
        _percentages++;
        _firstPercentage ??= (sheet, cell, Invariant($"{share:0.######} is {percent:0.######}%"));
    }

    /// <param name="row">The row.</param>
    /// <param name="column">Where in it.</param>
    /// <param name="what">What is wrong, without capital and full stop.</param>
    /// <param name="remedy">What to do, a sentence.</param>
    public void Error(TableRow row, ReturnColumn column, string what, string remedy)
    {
        Errors++;
        _problems.Add(new(ProblemSeverity.Error, row.Sheet, row.Address(column), char.ToUpperInvariant(what[0]) + what[1..] + ".", remedy));
    }

    public void Note(string sheet, string cell, string what, string remedy) => _problems.Add(new(ProblemSeverity.Note, sheet, cell, what, remedy));

    public void Say(IEnumerable<ReturnProblem> problems) => _problems.AddRange(problems);

    /// <summary>Keeps a value; one that stands in the file twice is taken once, and two that differ not at all.</summary>
    public void Add(TableRow row, ReturnedValue value)
    {
        var key = (value.Indicator.Id, value.Area.Id, value.Period);
        if (_seen.TryAdd(key, value))
        {
            _values.Add(value);
            return;
        }
        var other = _seen[key];
        var about = $"{value.Indicator.Code} for {value.Area.Name}, {value.Period.Label}";
        if (other.Value.Equals(value.Value))
        {
            Note(row.Sheet, value.Cell, $"{about} stands here a second time with the same value.", "Nothing to do: it is taken once.");
            return;
        }
        Error(row, ReturnColumn.Value, $"{about} has another value in {other.Sheet} {other.Cell}", "Keep the right one of the two.");
        if (_values.Remove(other))
            _problems.Add(new(ProblemSeverity.Error, other.Sheet, other.Cell, $"{about} has another value in {row.Sheet} {value.Cell}.", "Keep the right one of the two."));
    }

    /// <summary>All of it, with what is said once about many rows.</summary>
    public UnderstoodReturn Sum()
    {
        if (_firstPercentage is { } first)
            Note(first.Sheet, first.Cell, Invariant($"{_percentages} {(_percentages == 1 ? "cell is" : "cells are")} formatted as percentages and read as such: {first.Words} (sure)."), "Nothing to do, if that is right.");
        Say(_signs.Notes());
        foreach (var value in _values.Where(KeptCounts.AreLost))
            Note(value.Sheet, value.Cell, $"The counts behind {KeptCounts.Text(value)} are not in this file; its interval will not be known.", "Ask for them, or type them in the file: the counts held belong to the figure that it replaces.");
        if (_empty > 0)
            Note("", "", Invariant($"{_empty} {(_empty == 1 ? "row has" : "rows have")} no value and {(_empty == 1 ? "was" : "were")} left out."), "Nothing to do, unless a figure was meant to be there.");
        return new(_rows, _values, _problems);
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
