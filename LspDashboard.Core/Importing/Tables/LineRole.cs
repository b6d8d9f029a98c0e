namespace LspDashboard.Core.Importing.Tables;

/// <summary>What a row of headers, or a column of labels, says about the figures beside it.</summary>
public enum LineRole
{
    Words,
    Period,

    /// <summary>A part of a year that another line names: "Q1", "Apr".</summary>
    PeriodPart,
    Area,
    Indicator,
    Title,
    Measure,
    Comment,
}
