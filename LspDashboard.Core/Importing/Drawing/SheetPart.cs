namespace LspDashboard.Core.Importing.Drawing;

/// <summary>What a cell was taken to say.</summary>
public enum SheetPart
{
    /// <summary>Words above a table.</summary>
    Title,

    /// <summary>An indicator's code or its exact title.</summary>
    Indicator,

    /// <summary>Words by which the indicator was found.</summary>
    IndicatorWords,
    Place,
    Period,

    /// <summary>A quarter or month of a year that another cell names.</summary>
    PartOfYear,

    /// <summary>What kind of figure stands below or beside.</summary>
    Measure,
    Value,

    /// <summary>A numerator or denominator.</summary>
    Count,

    /// <summary>An end of an interval, or both.</summary>
    Interval,

    /// <summary>A status, or a sign beside a figure.</summary>
    Flag,
    Comment,

    /// <summary>What was aimed at; targets are agreed elsewhere, so it is not taken.</summary>
    Target,

    /// <summary>Nothing was made of it.</summary>
    LeftOut,
}
