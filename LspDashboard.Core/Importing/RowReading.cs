using System.Globalization;
using LspDashboard.Core.Importing.Tables;
using LspDashboard.Core.Importing.Workbooks;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;

namespace LspDashboard.Core.Importing;

/// <summary>Reads the cells of one row after another: a value beside what is held, or everything that keeps the row from being one.</summary>
internal sealed class RowReading
{
    private readonly PartnershipFacts _facts;
    private readonly DateOnly _today;
    private readonly int? _partnerId;
    private readonly Spellings _spellings;
    private readonly ReturnFindings _findings;
    private readonly HeldLookup _held;

    public RowReading(PartnershipFacts facts, HeldLookup held, AreaNames areas, DateOnly today, int? partnerId, ReturnFindings findings)
    {
        (_facts, _held, _today, _partnerId, _findings) = (facts, held, today, partnerId, findings);
        _spellings = new(facts, areas);
        OwnArea = facts.Areas[facts.Partnership.AreaId];
    }

    /// <summary>What a row is about that names no place.</summary>
    public Area OwnArea { get; }

    public void Read(TableRow row)
    {
        if (row.IsBlank(ReturnColumn.Value) && row.IsBlank(ReturnColumn.Numerator) && row.IsBlank(ReturnColumn.Denominator))
        {
            if (!row.IsBlank(ReturnColumn.Indicator) && !row.IsBlank(ReturnColumn.Period)) _findings.CountEmpty();
            return;
        }
        _findings.CountRow();
        // A sign says why there is no figure.
        if (row[ReturnColumn.Value] is { Kind: CellKind.Text } cell && Markers.Read(cell.Text) is { } meaning)
        {
            _findings.CountSign(row, meaning);
            return;
        }
        var errorsBefore = _findings.Errors;
        var indicator = IndicatorOf(row);
        var area = AreaOf(row);
        var period = indicator is null ? null : PeriodOf(row, indicator);
        var value = AsPercentage(row, indicator, Number(row, ReturnColumn.Value, isNeeded: true));
        var numerator = Number(row, ReturnColumn.Numerator, isNeeded: false);
        var denominator = Number(row, ReturnColumn.Denominator, isNeeded: false);
        var status = StatusOf(row);
        if (numerator > denominator && indicator?.Unit.Kind is UnitKind.Percentage)
            _findings.Error(row, ReturnColumn.Numerator, FormattableString.Invariant($"the count {numerator} is above its denominator {denominator}"), "Check which is which, and correct the file.");
        if (denominator <= 0) _findings.Error(row, ReturnColumn.Denominator, FormattableString.Invariant($"the denominator {denominator} is not above 0"), "Correct it, or leave both counts empty.");
        if (_findings.Errors > errorsBefore) return;

        var held = _held.At(indicator!.Id, area!.Id, period!.Value);
        var (figure, count, outOf) = KeptCounts.Beside(indicator, (value!.Value, numerator, denominator), held);
        _findings.Add(row, new(indicator, area, period.Value, figure, count, outOf, status, row.Text(ReturnColumn.Comment), row.Sheet, row.Address(ReturnColumn.Value), held));
    }

    private Indicator? IndicatorOf(TableRow row)
    {
        var column = row.IsBlank(ReturnColumn.Indicator) ? ReturnColumn.Title : ReturnColumn.Indicator;
        var text = row.Text(column);
        if (text.Length == 0)
        {
            _findings.Error(row, ReturnColumn.Indicator, "the row does not say which indicator it is about", "Write the indicator's code, such as NI 155.");
            return null;
        }
        var found = _spellings.Indicator(text);
        if (found is null && IndicatorCode.NamesSeveral(text))
            _findings.Error(row, column, $"'{text}' names several indicators, and a figure is about one", "Give each indicator a row of its own.");
        else if (found is null)
            _findings.Error(row, column, $"'{text}' is not among the indicators of {_facts.Partnership.Name}", "Check the code, or add the indicator under Indicators first.");
        if (found is not null && _partnerId is { } own && !IsOf(found, own))
            _findings.Error(row, column, $"{found.Code} belongs to {OwnerOf(found)}, and a partner sends figures of its own indicators", "Ask the performance advisor, who can send it or make it yours.");
        return found;
    }

    private static bool IsOf(Indicator indicator, int partner) => indicator.PartnerId == partner || indicator.OwnerPartnerId == partner;

    private static string OwnerOf(Indicator indicator) => (indicator.Partner ?? indicator.OwnerPartner)?.Name ?? "no partner yet";

    private Area? AreaOf(TableRow row)
    {
        if (row.IsBlank(ReturnColumn.Area))
        {
            if (row.Has(ReturnColumn.Area))
                _findings.Note(row.Sheet, row.Address(ReturnColumn.Area), $"The area is empty, so the figure is taken to be about {OwnArea.Name}.", "Write the area if it is about another place.");
            return OwnArea;
        }
        var text = row.Text(ReturnColumn.Area);
        var found = _spellings.Area(text);
        if (found is null) _findings.Error(row, ReturnColumn.Area, $"'{text}' is no area that is known here", "Write the area's name or its nine-character code, such as E06000006.");
        return found;
    }

    private ReportingPeriod? PeriodOf(TableRow row, Indicator indicator)
    {
        var cell = row[ReturnColumn.Period];
        if (cell.Kind == CellKind.Date && indicator.Frequency != Frequency.Month)
        {
            _findings.Error(row, ReturnColumn.Period, $"the period is a date ({row.Text(ReturnColumn.Period)}), and a date can mean more than one {PeriodText.Name(indicator.Frequency)}", $"Write it as text, such as {_facts.Partnership.CurrentPeriod.Label}; Excel may have made a date of it.");
            return null;
        }
        var period = cell.Kind == CellKind.Date
            ? ReportingPeriod.Month(cell.Date.Year, cell.Date.Month)
            : _spellings.Period(row.Text(ReturnColumn.Period), indicator) is { Problem: var problem, Period: var read } && read is not null ? read : Refuse(problem!);
        if (period is { } p && p.LastDay > _today)
        {
            _findings.Error(row, ReturnColumn.Period, $"{p.Label} has not ended yet", "Send the figure when the period is over.");
            return null;
        }
        return period;

        ReportingPeriod? Refuse(string why)
        {
            _findings.Error(row, ReturnColumn.Period, why, $"Write a {PeriodText.Name(indicator.Frequency)}, such as {ReportingCalendar.LastEnded(indicator.Frequency, _facts.AsKnown).Label}.");
            return null;
        }
    }

    private double? Number(TableRow row, ReturnColumn column, bool isNeeded)
    {
        var cell = NumberCell.Of(row[column]);
        if (cell.Problem is { } problem) _findings.Error(row, column, problem, "Write a plain number, or leave the cell empty.");
        else if (cell.Number is null && isNeeded) _findings.Error(row, column, "counts are given, but no value", "Write the value that they make.");
        else if (cell.WasText && NumberText.Read(row.Text(column)) is { Status: { Length: > 0 } status }) _findings.Note(row.Sheet, row.Address(column), $"'{row.Text(column)}' was read as {cell.Number?.ToString(CultureInfo.InvariantCulture)}, {status}.", "Nothing to do, if that is right.");
        else if (cell.WasText) _findings.Note(row.Sheet, row.Address(column), "The number is stored as text; it was read as the number it shows.", "Nothing to do, if that is right.");
        return cell.Number;
    }

    // A cell that shows 9% holds 0.09.
    private double? AsPercentage(TableRow row, Indicator? indicator, double? value)
    {
        if (value is not { } share || indicator?.Unit.Kind != UnitKind.Percentage || row[ReturnColumn.Value] is not { Kind: CellKind.Number, IsPercent: true }) return value;
        var percent = ShareScale.Percent(share);
        _findings.CountPercentage(row.Sheet, row.Address(ReturnColumn.Value), share, percent);
        return percent;
    }

    private ObservationStatus StatusOf(TableRow row)
    {
        var text = row.Text(ReturnColumn.Status);
        if (text.Length == 0 && row[ReturnColumn.Period].Kind == CellKind.Text) text = _spellings.StatusOfPeriod(row.Text(ReturnColumn.Period));
        if (_spellings.Status(text) is { } status) return status;
        _findings.Error(row, ReturnColumn.Status, $"'{text}' is no status", "Write Final, Provisional or Estimated.");
        return ObservationStatus.Final;
    }
}
