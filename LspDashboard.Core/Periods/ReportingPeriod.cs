using System.Globalization;

namespace LspDashboard.Core.Periods;

/// <summary>
/// A period a figure is about: its frequency, first and last day. Both days belong to it.
/// A quarter is of the financial year: 2009/10 Q1 is April to June 2009.
/// </summary>
public readonly record struct ReportingPeriod : IComparable<ReportingPeriod>, IComparable
{
    // Months since January of year 0; months, not days, because trajectories are measured in months.
    private readonly int _firstMonth;
    private readonly int _months;

    private ReportingPeriod(Frequency frequency, int firstYear, int firstMonthOfYear, int months)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(firstYear, 1800);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(firstYear, 2200);
        Frequency = frequency;
        _firstMonth = (firstYear * 12) + firstMonthOfYear - 1;
        _months = months;
    }

    public Frequency Frequency { get; }

    public DateOnly FirstDay => new(_firstMonth / 12, (_firstMonth % 12) + 1, 1);

    /// <summary>The last day of the period; it belongs to the period.</summary>
    public DateOnly LastDay => FirstDay.AddMonths(_months).AddDays(-1);

    /// <summary>The month in which the period ends, counted from year 0: the time axis of trajectories.</summary>
    public int EndMonth => _firstMonth + _months - 1;

    public int Months => _months;

    /// <summary>False for a value that no factory made.</summary>
    public bool IsValid => _months > 0;

    /// <summary>The month <paramref name="month"/> (1 to 12) of a calendar year.</summary>
    public static ReportingPeriod Month(int year, int month)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        return new(Frequency.Month, year, month, 1);
    }

    /// <summary>Quarter 1 to 4 of the financial year that begins in April of <paramref name="startYear"/>; Q4 lies in the next calendar year.</summary>
    public static ReportingPeriod Quarter(int startYear, int quarter)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(quarter, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(quarter, 4);
        return quarter == 4
            ? new(Frequency.Quarter, startYear + 1, 1, 3)
            : new(Frequency.Quarter, startYear, 1 + (quarter * 3), 3);
    }

    /// <summary>April of <paramref name="startYear"/> to 31 March of the next.</summary>
    public static ReportingPeriod FinancialYear(int startYear) => new(Frequency.FinancialYear, startYear, 4, 12);

    public static ReportingPeriod CalendarYear(int year) => new(Frequency.CalendarYear, year, 1, 12);

    /// <summary>September of <paramref name="startYear"/> to 31 August of the next.</summary>
    public static ReportingPeriod AcademicYear(int startYear) => new(Frequency.AcademicYear, startYear, 9, 12);

    /// <summary>Calendar years <paramref name="firstYear"/> to <paramref name="lastYear"/>, both included; two or more.</summary>
    public static ReportingPeriod PooledYears(int firstYear, int lastYear)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(lastYear, firstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lastYear, firstYear + 9);
        return new(Frequency.PooledYears, firstYear, 1, 12 * (lastYear - firstYear + 1));
    }

    /// <summary>The unambiguous form of addresses, JSON and the database: 2009-10Q1, FY2009-10, 2009, AY2008-09, M2009-04, 2010..2012.</summary>
    public string Code
    {
        get
        {
            var y = _firstMonth / 12;
            var last = FirstDay.AddMonths(_months - 1).Year;
            return Frequency switch
            {
                Frequency.Month => Invariant($"M{y:0000}-{(_firstMonth % 12) + 1:00}"),
                Frequency.Quarter => Invariant($"{StartOfFinancialYear:0000}-{(StartOfFinancialYear + 1) % 100:00}Q{QuarterOfYear}"),
                Frequency.FinancialYear => Invariant($"FY{y:0000}-{(y + 1) % 100:00}"),
                Frequency.AcademicYear => Invariant($"AY{y:0000}-{(y + 1) % 100:00}"),
                Frequency.CalendarYear => Invariant($"{y:0000}"),
                _ => Invariant($"{y:0000}..{last:0000}"),
            };
        }
    }

    /// <summary>What people read: "2009/10 Q1", "2009/10", "2009", "2008/09 academic", "Apr 2009", "2010-12".</summary>
    public string Label
    {
        get
        {
            var y = _firstMonth / 12;
            var last = FirstDay.AddMonths(_months - 1).Year;
            return Frequency switch
            {
                Frequency.Month => FirstDay.ToString("MMM yyyy", CultureInfo.InvariantCulture),
                Frequency.Quarter => Invariant($"{StartOfFinancialYear:0000}/{(StartOfFinancialYear + 1) % 100:00} Q{QuarterOfYear}"),
                Frequency.FinancialYear => Invariant($"{y:0000}/{(y + 1) % 100:00}"),
                Frequency.AcademicYear => Invariant($"{y:0000}/{(y + 1) % 100:00} academic"),
                Frequency.CalendarYear => Invariant($"{y:0000}"),
                _ => Invariant($"{y:0000}-{last % 100:00}"),
            };
        }
    }

    /// <summary>The calendar year in which the financial year of the period's last day began.</summary>
    public int StartOfFinancialYear => LastDay.Month >= 4 ? LastDay.Year : LastDay.Year - 1;

    /// <summary>1 to 4 within the financial year, by the period's last day.</summary>
    public int QuarterOfYear => ((LastDay.Month + 8) % 12 / 3) + 1;

    /// <summary>The period of the same frequency that comes just before; pooled years move by one year, as they are published.</summary>
    public ReportingPeriod Previous => Shift(-Step);

    public ReportingPeriod Next => Shift(Step);

    public ReportingPeriod YearEarlier => Shift(-12);

    private int Step => Frequency switch { Frequency.Month => 1, Frequency.Quarter => 3, _ => 12 };

    private ReportingPeriod Shift(int months)
    {
        var first = _firstMonth + months;
        return new ReportingPeriod(Frequency, first / 12, (first % 12) + 1, _months);
    }

    /// <summary>Ordered by last day, then the shorter period first, then by frequency.</summary>
    public int CompareTo(ReportingPeriod other)
    {
        var byEnd = EndMonth.CompareTo(other.EndMonth);
        if (byEnd != 0) return byEnd;
        var byLength = _months.CompareTo(other._months);
        return byLength != 0 ? byLength : Frequency.CompareTo(other.Frequency);
    }

    int IComparable.CompareTo(object? obj) => obj is ReportingPeriod other ? CompareTo(other) : 1;

    public static bool operator <(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) < 0;
    public static bool operator >(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) > 0;
    public static bool operator <=(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) <= 0;
    public static bool operator >=(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) >= 0;

    public override string ToString() => IsValid ? Code : "no period";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
