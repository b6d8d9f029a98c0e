using LspDashboard.Core.Importing.Workbooks.Cells;

namespace LspDashboard.Core.Importing.Workbooks;

/// <summary>What has been met inside one c element so far.</summary>
internal struct CellContent(CellValues values, CellHead head)
{
    public const string FormulaWithoutValue = "formula without a value: open the workbook in Excel and save it";

    private StoredValue _value;
    private bool _hasFormula;
    private bool _hasValue;

    // A formula counts with the value saved beside it. The workbook's fullCalcOnLoad is not taken as a sign that those values are stale:
    // Excel itself writes it next to good ones (the council tax base return of 2013 has it).
    public readonly StoredValue Value => _hasFormula && !_hasValue ? values.Error(FormulaWithoutValue) : _value;

    public void SetFormula() => _hasFormula = true;

    /// <summary>Before a value is read.</summary>
    public readonly void BeginValue()
    {
        if (_hasValue)
            throw Refusal.Damaged("a cell in it has two values");
    }

    public void SetValue(ReadOnlySpan<char> raw)
    {
        _value = values.Convert(head.Type, head.Style, raw);
        // An empty number is a formula never worked out; an empty text is a formula whose result is "".
        _hasValue = _value.Kind != StoredKind.Empty || head.Type is "str";
    }

    public void SetInline(StoredValue value) => (_value, _hasValue) = (value, true);
}
