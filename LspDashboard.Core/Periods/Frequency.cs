namespace LspDashboard.Core.Periods;

/// <summary>How often a figure is reported. Values are compared only within one frequency.</summary>
public enum Frequency
{
    Month,
    Quarter,
    FinancialYear,
    CalendarYear,

    /// <summary>September to August.</summary>
    AcademicYear,

    /// <summary>Several calendar years taken together, such as 2010-12.</summary>
    PooledYears,
}
