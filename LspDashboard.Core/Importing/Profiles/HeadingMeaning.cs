namespace LspDashboard.Core.Importing.Profiles;

/// <summary>What a person may say of a column, or of a row of headers.</summary>
public enum HeadingMeaning
{
    IndicatorCode,
    IndicatorName,
    Place,
    Period,

    /// <summary>A part of a year that another heading names: "Q1", "Apr".</summary>
    PartOfYear,

    /// <summary>The headers say which columns are values, counts and so on.</summary>
    KindOfFigure,

    /// <summary>Words that describe what is measured.</summary>
    Words,
    Value,
    Numerator,
    Denominator,
    Lower,
    Upper,
    Interval,
    Flag,
    Status,
    Comment,
    LeftOut,
}
