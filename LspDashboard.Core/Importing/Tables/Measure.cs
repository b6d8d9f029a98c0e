namespace LspDashboard.Core.Importing.Tables;

/// <summary>What a column, or a row, of figures is to the figure beside it.</summary>
public enum Measure
{
    Value,
    Numerator,
    Denominator,
    Lower,
    Upper,

    /// <summary>Both ends in one text, such as "12.3 - 15.6".</summary>
    Interval,

    /// <summary>A sign beside the figure, such as "u".</summary>
    Flag,

    /// <summary>What was aimed at; targets are agreed elsewhere, so it is not taken.</summary>
    Target,

    /// <summary>How many were asked; not a denominator that can be checked, so it is not taken.</summary>
    Sample,

    /// <summary>A partner's words, or a direction of travel.</summary>
    Comment,

    /// <summary>Worked out from figures, or outside the periods: a rank, a change, a year to date. Not taken.</summary>
    Aside,
}
