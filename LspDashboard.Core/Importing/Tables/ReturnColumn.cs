namespace LspDashboard.Core.Importing.Tables;

/// <summary>What a column of a long table holds.</summary>
public enum ReturnColumn
{
    Indicator,
    Title,
    Area,
    Period,
    Value,
    Numerator,
    Denominator,
    Status,
    Comment,
}
