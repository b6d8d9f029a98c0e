using System.Globalization;
using LspDashboard.Core.Importing.Suspicion;
using LspDashboard.Core.Importing.Tables;
using LspDashboard.Core.Importing.Workbooks;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Scorecards;
using LspDashboard.Core.Storage;

namespace LspDashboard.Core.Importing;

/// <summary>
/// Turns tables into values beside what is held, and says every problem with its place. A function of its arguments:
/// it reads nothing and writes nothing, and it judges no performance.
/// </summary>
public sealed class ReturnUnderstanding
{
    private readonly PartnershipFacts _facts;
    private readonly DateOnly _today;
    private readonly AreaNames _areas;
    private readonly Area _ownArea;
    private readonly Dictionary<(int Indicator, int Area), IReadOnlyList<Observation>> _held;
    private readonly List<ReturnProblem> _problems = [];
    private readonly List<ReturnedValue> _values = [];
    private readonly Dictionary<(int Indicator, int Area, ReportingPeriod Period), ReturnedValue> _seen = [];
    // Looked up once for each spelling, not for each row.
    private readonly Dictionary<string, Indicator?> _indicators = new(StringComparer.OrdinalIgnoreCase);
    private int _errors;
    private int _rows;
    private int _empty;
    private int _percentages;
    private (string Sheet, string Cell, string Words)? _firstPercentage;

    private ReturnUnderstanding(PartnershipFacts facts, DateOnly today)
    {
        _facts = facts;
        _today = today;
        _areas = new(facts.Areas.Values);
        _ownArea = facts.Areas[facts.Partnership.AreaId];
        _held = facts.Observations.GroupBy(o => (o.IndicatorId, o.AreaId)).ToDictionary(g => g.Key, g => HeldFigures.Of(g));
    }

    /// <param name="tables">What was found in the file.</param>
    /// <param name="facts">What is held.</param>
    /// <param name="today">The true UK date: a period that has not ended by then cannot have a figure.</param>
    /// <param name="ct">Stops the work.</param>
    public static UnderstoodReturn Of(IEnumerable<ReturnTable> tables, PartnershipFacts facts, DateOnly today, CancellationToken ct) => Of(tables, [], MarkerKey.None, facts, today, ct);

    /// <param name="tables">Long tables found by their headers.</param>
    /// <param name="others">Tables of other shapes, as they were understood.</param>
    /// <param name="key">The publisher's signs.</param>
    /// <param name="facts">What is held.</param>
    /// <param name="today">The true UK date.</param>
    /// <param name="ct">Stops the work.</param>
    public static UnderstoodReturn Of(IEnumerable<ReturnTable> tables, IReadOnlyList<UnderstoodTable> others, MarkerKey key, PartnershipFacts facts, DateOnly today, CancellationToken ct)
    {
        var work = new ReturnUnderstanding(facts, today);
        foreach (var table in tables)
        {
            foreach (var row in table.Rows)
            {
                ct.ThrowIfCancellationRequested();
                work.Understand(TableRow.Of(table, row));
            }
            if (!table.Columns.ContainsKey(ReturnColumn.Area))
                work._problems.Add(new(ProblemSeverity.Note, table.Sheet, "", $"The table has no area column, so its figures are taken to be about {work._ownArea.Name}.", "Add an Area column if they are about other places."));
        }
        var (rows, said) = PlacedFigures.Of(others, key, facts, work._areas, ct);
        foreach (var row in rows)
        {
            ct.ThrowIfCancellationRequested();
            work.Understand(row);
        }
        work._problems.AddRange(said);
        work._problems.AddRange(ReturnSuspicion.Of(work._values, facts, SuspectLimits.Current));
        if (work._firstPercentage is { } first)
            work._problems.Add(new(ProblemSeverity.Note, first.Sheet, first.Cell, Invariant($"{work._percentages} {(work._percentages == 1 ? "cell is" : "cells are")} formatted as percentages and read as such: {first.Words} (sure)."), "Nothing to do, if that is right."));
        if (work._empty > 0)
            work._problems.Add(new(ProblemSeverity.Note, "", "", string.Create(CultureInfo.InvariantCulture, $"{work._empty} {(work._empty == 1 ? "row has" : "rows have")} no value and {(work._empty == 1 ? "was" : "were")} left out."), "Nothing to do, unless a figure was meant to be there."));
        return new(work._rows, work._values, work._problems);
    }

    private void Understand(TableRow row)
    {
        if (row.IsBlank(ReturnColumn.Value) && row.IsBlank(ReturnColumn.Numerator) && row.IsBlank(ReturnColumn.Denominator))
        {
            if (!row.IsBlank(ReturnColumn.Indicator) && !row.IsBlank(ReturnColumn.Period)) _empty++;
            return;
        }
        _rows++;
        var errorsBefore = _errors;
        var indicator = IndicatorOf(row);
        var area = AreaOf(row);
        var period = indicator is null ? null : PeriodOf(row, indicator);
        var value = AsPercentage(row, indicator, Number(row, ReturnColumn.Value, isNeeded: true));
        var numerator = Number(row, ReturnColumn.Numerator, isNeeded: false);
        var denominator = Number(row, ReturnColumn.Denominator, isNeeded: false);
        var status = StatusOf(row);
        if (numerator > denominator && indicator?.Unit.Kind is UnitKind.Percentage)
            Error(row, ReturnColumn.Numerator, Invariant($"the count {numerator} is above its denominator {denominator}"), "Check which is which, and correct the file.");
        if (denominator <= 0) Error(row, ReturnColumn.Denominator, Invariant($"the denominator {denominator} is not above 0"), "Correct it, or leave both counts empty.");
        if (_errors > errorsBefore) return;

        var held = _held.GetValueOrDefault((indicator!.Id, area!.Id)) ?? [];
        var understood = new ReturnedValue(
            indicator, area, period!.Value, value!.Value, numerator, denominator, status, row.Text(ReturnColumn.Comment), row.Sheet, row.Address(ReturnColumn.Value),
            held.FirstOrDefault(o => o.Period == period));
        var key = (indicator.Id, area.Id, period.Value);
        if (_seen.TryGetValue(key, out var other))
        {
            if (other.Value.Equals(understood.Value))
                _problems.Add(new(ProblemSeverity.Note, row.Sheet, understood.Cell, $"{indicator.Code} for {area.Name}, {period.Value.Label} stands here a second time with the same value.", "Nothing to do: it is taken once."));
            else
            {
                Error(row, ReturnColumn.Value, $"{indicator.Code} for {area.Name}, {period.Value.Label} has another value in {other.Sheet} {other.Cell}", "Keep the right one of the two.");
                if (_values.Remove(other))
                    _problems.Add(new(ProblemSeverity.Error, other.Sheet, other.Cell, $"{indicator.Code} for {area.Name}, {period.Value.Label} has another value in {row.Sheet} {understood.Cell}.", "Keep the right one of the two."));
            }
            return;
        }
        _seen.Add(key, understood);
        _values.Add(understood);
    }

    private Indicator? IndicatorOf(TableRow row)
    {
        var column = row.IsBlank(ReturnColumn.Indicator) ? ReturnColumn.Title : ReturnColumn.Indicator;
        var text = row.Text(column);
        if (text.Length == 0)
        {
            Error(row, ReturnColumn.Indicator, "the row does not say which indicator it is about", "Write the indicator's code, such as NI 155.");
            return null;
        }
        if (!_indicators.TryGetValue(text, out var found))
            _indicators[text] = found = _facts.Indicators.FirstOrDefault(i => IndicatorCode.Same(i.Code, text))
                ?? _facts.Indicators.FirstOrDefault(i => string.Equals(i.Title, text, StringComparison.OrdinalIgnoreCase));
        if (found is null && IndicatorCode.NamesSeveral(text))
            Error(row, column, $"'{text}' names several indicators, and a figure is about one", "Give each indicator a row of its own.");
        else if (found is null)
            Error(row, column, $"'{text}' is not among the indicators of {_facts.Partnership.Name}", "Check the code, or add the indicator under Indicators first.");
        return found;
    }

    private Area? AreaOf(TableRow row)
    {
        if (row.IsBlank(ReturnColumn.Area))
        {
            if (row.Has(ReturnColumn.Area))
                _problems.Add(new(ProblemSeverity.Note, row.Sheet, row.Address(ReturnColumn.Area), $"The area is empty, so the figure is taken to be about {_ownArea.Name}.", "Write the area if it is about another place."));
            return _ownArea;
        }
        var text = row.Text(ReturnColumn.Area);
        var found = _areas.Find(text);
        if (found is null) Error(row, ReturnColumn.Area, $"'{text}' is no area that is known here", "Write the area's name or its nine-character code, such as E06000006.");
        return found;
    }

    private ReportingPeriod? PeriodOf(TableRow row, Indicator indicator)
    {
        var cell = row[ReturnColumn.Period];
        if (cell.Kind == CellKind.Date && indicator.Frequency != Frequency.Month)
        {
            Error(row, ReturnColumn.Period, $"the period is a date ({row.Text(ReturnColumn.Period)}), and a date can mean more than one {PeriodText.Name(indicator.Frequency)}", $"Write it as text, such as {_facts.Partnership.CurrentPeriod.Label}; Excel may have made a date of it.");
            return null;
        }
        var period = cell.Kind == CellKind.Date
            ? ReportingPeriod.Month(cell.Date.Year, cell.Date.Month)
            : PeriodText.Read(row.Text(ReturnColumn.Period), indicator.Frequency, indicator.Accumulation == Accumulation.Rolling, out var problem) is { } read ? read : Refuse(problem!);
        if (period is { } p && p.LastDay > _today)
        {
            Error(row, ReturnColumn.Period, $"{p.Label} has not ended yet", "Send the figure when the period is over.");
            return null;
        }
        return period;

        ReportingPeriod? Refuse(string why)
        {
            Error(row, ReturnColumn.Period, why, $"Write a {PeriodText.Name(indicator.Frequency)}, such as {ReportingCalendar.LastEnded(indicator.Frequency, _facts.AsKnown).Label}.");
            return null;
        }
    }

    private double? Number(TableRow row, ReturnColumn column, bool isNeeded)
    {
        var cell = NumberCell.Of(row[column]);
        if (cell.Problem is { } problem) Error(row, column, problem, "Write a plain number, or leave the cell empty.");
        else if (cell.Number is null && isNeeded) Error(row, column, "counts are given, but no value", "Write the value that they make.");
        else if (cell.WasText) _problems.Add(new(ProblemSeverity.Note, row.Sheet, row.Address(column), "The number is stored as text; it was read as the number it shows.", "Nothing to do, if that is right."));
        return cell.Number;
    }

    // A cell that shows 9% holds 0.09.
    private double? AsPercentage(TableRow row, Indicator? indicator, double? value)
    {
        if (value is not { } share || indicator?.Unit.Kind != UnitKind.Percentage || row[ReturnColumn.Value] is not { Kind: CellKind.Number, IsPercent: true }) return value;
        var percent = ShareScale.Percent(share);
        _percentages++;
        _firstPercentage ??= (row.Sheet, row.Address(ReturnColumn.Value), Invariant($"{share:0.######} is {percent:0.######}%"));
        return percent;
    }

    private ObservationStatus StatusOf(TableRow row)
    {
        var status = row.Text(ReturnColumn.Status);
        if (status.Length == 0 && row[ReturnColumn.Period].Kind == CellKind.Text) status = PeriodMarks.StatusOf(row.Text(ReturnColumn.Period));
        switch (status.ToUpperInvariant())
        {
            case "" or "FINAL" or "F" or "ACTUAL": return ObservationStatus.Final;
            case "PROVISIONAL" or "PROV" or "P": return ObservationStatus.Provisional;
            case "ESTIMATED" or "ESTIMATE" or "EST" or "E": return ObservationStatus.Estimated;
            default:
                Error(row, ReturnColumn.Status, $"'{row.Text(ReturnColumn.Status)}' is no status", "Write Final, Provisional or Estimated.");
                return ObservationStatus.Final;
        }
    }

    private void Error(TableRow row, ReturnColumn column, string what, string remedy)
    {
        _errors++;
        _problems.Add(new(ProblemSeverity.Error, row.Sheet, row.Address(column), char.ToUpperInvariant(what[0]) + what[1..] + ".", remedy));
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
