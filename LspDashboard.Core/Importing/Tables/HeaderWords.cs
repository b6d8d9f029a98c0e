namespace LspDashboard.Core.Importing.Tables;

/// <summary>The words that partners write over their columns.</summary>
internal static class HeaderWords
{
    private static readonly Dictionary<string, ReturnColumn> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["indicator"] = ReturnColumn.Indicator, ["indicator code"] = ReturnColumn.Indicator, ["code"] = ReturnColumn.Indicator, ["ni"] = ReturnColumn.Indicator,
        ["ni number"] = ReturnColumn.Indicator, ["ni no"] = ReturnColumn.Indicator, ["measure"] = ReturnColumn.Indicator, ["ref"] = ReturnColumn.Indicator,
        ["indicator ref"] = ReturnColumn.Indicator, ["pi"] = ReturnColumn.Indicator, ["reference"] = ReturnColumn.Indicator,
        ["title"] = ReturnColumn.Title, ["indicator title"] = ReturnColumn.Title, ["indicator name"] = ReturnColumn.Title, ["description"] = ReturnColumn.Title, ["name"] = ReturnColumn.Title, ["data item"] = ReturnColumn.Title,
        ["area"] = ReturnColumn.Area, ["area name"] = ReturnColumn.Area, ["place"] = ReturnColumn.Area, ["local authority"] = ReturnColumn.Area, ["authority"] = ReturnColumn.Area,
        ["district"] = ReturnColumn.Area, ["area code"] = ReturnColumn.Area, ["la"] = ReturnColumn.Area, ["ward"] = ReturnColumn.Area, ["geography"] = ReturnColumn.Area, ["borough"] = ReturnColumn.Area,
        ["la code"] = ReturnColumn.Area, ["la name"] = ReturnColumn.Area, ["la number"] = ReturnColumn.Area, ["la no"] = ReturnColumn.Area, ["lea"] = ReturnColumn.Area, ["lea number"] = ReturnColumn.Area, ["lea no"] = ReturnColumn.Area,
        ["lea code"] = ReturnColumn.Area, ["ons code"] = ReturnColumn.Area, ["gss code"] = ReturnColumn.Area, ["geographical code"] = ReturnColumn.Area, ["lad code"] = ReturnColumn.Area, ["local authority name"] = ReturnColumn.Area, ["local authority code"] = ReturnColumn.Area,
        ["la and regions"] = ReturnColumn.Area, ["force"] = ReturnColumn.Area, ["police force"] = ReturnColumn.Area, ["pct"] = ReturnColumn.Area, ["organisation"] = ReturnColumn.Area, ["parish"] = ReturnColumn.Area,
        ["period"] = ReturnColumn.Period, ["quarter"] = ReturnColumn.Period, ["year"] = ReturnColumn.Period, ["time period"] = ReturnColumn.Period, ["reporting period"] = ReturnColumn.Period,
        ["financial year"] = ReturnColumn.Period, ["month"] = ReturnColumn.Period, ["years"] = ReturnColumn.Period, ["date"] = ReturnColumn.Period,
        ["value"] = ReturnColumn.Value, ["values"] = ReturnColumn.Value, ["actual"] = ReturnColumn.Value, ["result"] = ReturnColumn.Value, ["outturn"] = ReturnColumn.Value, ["performance"] = ReturnColumn.Value,
        ["figure"] = ReturnColumn.Value, ["rate"] = ReturnColumn.Value, ["percentage"] = ReturnColumn.Value, ["score"] = ReturnColumn.Value,
        ["numerator"] = ReturnColumn.Numerator, ["count"] = ReturnColumn.Numerator, ["num"] = ReturnColumn.Numerator, ["number"] = ReturnColumn.Numerator,
        ["denominator"] = ReturnColumn.Denominator, ["out of"] = ReturnColumn.Denominator, ["base"] = ReturnColumn.Denominator, ["den"] = ReturnColumn.Denominator, ["population"] = ReturnColumn.Denominator,
        ["status"] = ReturnColumn.Status, ["data status"] = ReturnColumn.Status, ["provisional or final"] = ReturnColumn.Status,
        ["comment"] = ReturnColumn.Comment, ["comments"] = ReturnColumn.Comment, ["note"] = ReturnColumn.Comment, ["notes"] = ReturnColumn.Comment, ["commentary"] = ReturnColumn.Comment, ["remarks"] = ReturnColumn.Comment,
        // A publisher's own running number says nothing that the name beside it does not.
        ["indicator id"] = ReturnColumn.Comment, ["short desc"] = ReturnColumn.Comment,
    };

    /// <summary>The column a header names, or null.</summary>
    public static ReturnColumn? Of(string? text) =>
        text is not null && Known.TryGetValue(string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.', ':', '*'), out var column) ? column : null;
}
