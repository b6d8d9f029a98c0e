using LspDashboard.Core.Importing.Tables;

namespace LspDashboard.Core.Importing.Profiles;

/// <summary>What a meaning is to the reading of a table, and the other way round.</summary>
public static class HeadingMeanings
{
    /// <summary>What may be said of a row of headers.</summary>
    public static IReadOnlyList<HeadingMeaning> OfRows { get; } =
        [HeadingMeaning.Period, HeadingMeaning.PartOfYear, HeadingMeaning.Place, HeadingMeaning.IndicatorCode, HeadingMeaning.IndicatorName, HeadingMeaning.KindOfFigure, HeadingMeaning.Words, HeadingMeaning.LeftOut];

    /// <summary>What may be said of a column.</summary>
    public static IReadOnlyList<HeadingMeaning> OfColumns { get; } = [.. Enum.GetValues<HeadingMeaning>().Where(m => m is not HeadingMeaning.KindOfFigure)];

    /// <summary>As a person says it.</summary>
    public static string InWords(HeadingMeaning meaning) => meaning switch
    {
        HeadingMeaning.IndicatorCode => "Indicators, by code",
        HeadingMeaning.IndicatorName => "Indicators, by name",
        HeadingMeaning.Place => "Places",
        HeadingMeaning.Period => "Periods",
        HeadingMeaning.PartOfYear => "Parts of a year (Q1, April)",
        HeadingMeaning.KindOfFigure => "Kinds of figure (value, count)",
        HeadingMeaning.Words => "Words about what is measured",
        HeadingMeaning.Value => "Figures",
        HeadingMeaning.Numerator => "Counts behind the figures (numerator)",
        HeadingMeaning.Denominator => "Out of how many (denominator)",
        HeadingMeaning.Lower => "Lower ends of intervals",
        HeadingMeaning.Upper => "Upper ends of intervals",
        HeadingMeaning.Interval => "Intervals, both ends in one cell",
        HeadingMeaning.Flag => "Marks beside the figures",
        HeadingMeaning.Status => "Provisional or final",
        HeadingMeaning.Comment => "Comments",
        _ => "Not to be read",
    };

    public static HeadingMeaning Of(LineRole role) => role switch
    {
        LineRole.Period => HeadingMeaning.Period,
        LineRole.PeriodPart => HeadingMeaning.PartOfYear,
        LineRole.Area => HeadingMeaning.Place,
        LineRole.Indicator => HeadingMeaning.IndicatorCode,
        LineRole.Title => HeadingMeaning.IndicatorName,
        LineRole.Measure => HeadingMeaning.KindOfFigure,
        LineRole.Comment => HeadingMeaning.Comment,
        _ => HeadingMeaning.Words,
    };

    public static HeadingMeaning Of(Measure measure) => measure switch
    {
        Measure.Value => HeadingMeaning.Value,
        Measure.Numerator => HeadingMeaning.Numerator,
        Measure.Denominator => HeadingMeaning.Denominator,
        Measure.Lower => HeadingMeaning.Lower,
        Measure.Upper => HeadingMeaning.Upper,
        Measure.Interval => HeadingMeaning.Interval,
        Measure.Flag => HeadingMeaning.Flag,
        Measure.Comment => HeadingMeaning.Comment,
        _ => HeadingMeaning.LeftOut,
    };

    public static HeadingMeaning Of(ReturnColumn column) => column switch
    {
        ReturnColumn.Indicator => HeadingMeaning.IndicatorCode,
        ReturnColumn.Title => HeadingMeaning.IndicatorName,
        ReturnColumn.Area => HeadingMeaning.Place,
        ReturnColumn.Period => HeadingMeaning.Period,
        ReturnColumn.Value => HeadingMeaning.Value,
        ReturnColumn.Numerator => HeadingMeaning.Numerator,
        ReturnColumn.Denominator => HeadingMeaning.Denominator,
        ReturnColumn.Status => HeadingMeaning.Status,
        _ => HeadingMeaning.Comment,
    };

    /// <summary>Of labels and headers; null for figures.</summary>
    internal static LineRole? RoleOf(HeadingMeaning meaning) => meaning switch
    {
        HeadingMeaning.IndicatorCode => LineRole.Indicator,
        HeadingMeaning.IndicatorName => LineRole.Title,
        HeadingMeaning.Place => LineRole.Area,
        HeadingMeaning.Period => LineRole.Period,
        HeadingMeaning.PartOfYear => LineRole.PeriodPart,
        HeadingMeaning.KindOfFigure => LineRole.Measure,
        HeadingMeaning.Words => LineRole.Words,
        HeadingMeaning.Comment or HeadingMeaning.LeftOut or HeadingMeaning.Status => LineRole.Comment,
        _ => null,
    };

    /// <summary>Of figures; a column of anything else holds none.</summary>
    internal static Measure MeasureOf(HeadingMeaning meaning) => meaning switch
    {
        HeadingMeaning.Value => Measure.Value,
        HeadingMeaning.Numerator => Measure.Numerator,
        HeadingMeaning.Denominator => Measure.Denominator,
        HeadingMeaning.Lower => Measure.Lower,
        HeadingMeaning.Upper => Measure.Upper,
        HeadingMeaning.Interval => Measure.Interval,
        HeadingMeaning.Flag => Measure.Flag,
        HeadingMeaning.LeftOut => Measure.Aside,
        _ => Measure.Comment,
    };

    /// <summary>Of a long table; null for what it has no column for.</summary>
    internal static ReturnColumn? ColumnOf(HeadingMeaning meaning) => meaning switch
    {
        HeadingMeaning.IndicatorCode => ReturnColumn.Indicator,
        HeadingMeaning.IndicatorName => ReturnColumn.Title,
        HeadingMeaning.Place => ReturnColumn.Area,
        HeadingMeaning.Period => ReturnColumn.Period,
        HeadingMeaning.Value => ReturnColumn.Value,
        HeadingMeaning.Numerator => ReturnColumn.Numerator,
        HeadingMeaning.Denominator => ReturnColumn.Denominator,
        HeadingMeaning.Status => ReturnColumn.Status,
        HeadingMeaning.Comment => ReturnColumn.Comment,
        _ => null,
    };
}
