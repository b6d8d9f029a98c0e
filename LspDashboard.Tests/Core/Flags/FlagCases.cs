using LspDashboard.Core.Flags;
using LspDashboard.Core.Forecasts;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Progress;

namespace LspDashboard.Tests.Core.Flags;

/// <summary>
/// Figures in a row, each known a month after its period's end, and what they are judged by. Unless said otherwise a percentage,
/// reported quarterly with one digit, to go from 40 at the end of March 2009 to 60 at the end of March 2010: planned 45, 50 and 55 by then.
/// </summary>
internal static class FlagCases
{
    public static readonly ReportingPeriod Q1 = ReportingPeriod.Quarter(2009, 1);
    public static readonly ReportingPeriod Q2 = Q1.Next;
    public static readonly ReportingPeriod Q4 = ReportingPeriod.Quarter(2009, 4);

    public static readonly TargetTerms From40To60 = Reach(40, ReportingPeriod.Quarter(2008, 4), 60, Q4);

    public static Indicator Indicator(Frequency frequency = Frequency.Quarter, Polarity polarity = Polarity.HigherIsBetter, Action<Indicator>? set = null)
    {
        var indicator = new Indicator
        {
            Id = 1, Code = "T 1", Title = "Homes", Kind = IndicatorKind.Local, Polarity = polarity, Unit = new("of them", "%", UnitKind.Percentage),
            Decimals = 1, Frequency = frequency, LagMonths = 1, BodyId = 1,
        };
        set?.Invoke(indicator);
        return indicator;
    }

    public static TargetTerms Reach(double baseline, ReportingPeriod from, double target, ReportingPeriod to, Polarity polarity = Polarity.HigherIsBetter) =>
        new TargetTerms(TargetKind.Reach, polarity, baseline, from.EndMonth, target, to.EndMonth).Settled();

    public static TargetTerms Hold(double level, Polarity polarity = Polarity.HigherIsBetter, TargetKind kind = TargetKind.Maintain) =>
        new TargetTerms(kind, polarity, level, 0, level, ReportingPeriod.Quarter(2030, 4).EndMonth).Settled();

    public static FlagQuestion Question(
        Indicator indicator, TargetTerms? terms, ReportingPeriod first, IReadOnlyList<double> values, double? halfWidth = null,
        double differenceThatMatters = 2, Method? method = null, DateOnly? agreedOn = null)
    {
        method ??= Method.Current;
        var points = new List<FlagPoint>();
        var period = first;
        foreach (var value in values)
        {
            Interval? interval = halfWidth is { } half ? new(value - half, value + half) : null;
            var rating = terms is { } t && !double.IsNaN(value)
                ? RatingRule.Rate(new(t, value, period.EndMonth, indicator.Unit.Kind, indicator.Decimals, differenceThatMatters, interval), method.Rating) : default;
            // Not a number: no figure for the period.
            if (!double.IsNaN(value)) points.Add(new(period, value, interval, rating, ReportingCalendar.UsuallyOut(period, 1)));
            period = period.Next;
        }
        return new(indicator, terms, points, [], differenceThatMatters, method, agreedOn);
    }

    public static FlagQuestion Beside(this FlagQuestion question, string name, ReportingPeriod first, params double[] values)
    {
        var points = new List<TrendPoint>();
        var period = first;
        foreach (var value in values)
        {
            points.Add(new(period.EndMonth, value, null));
            period = period.Next;
        }
        return question with { Comparators = [.. question.Comparators, (name, points)] };
    }

    public static Outlook Outlook(FlagQuestion question) =>
        OutlookRule.Of(question.Indicator, [.. question.Points.Select(p => new PeriodValue(p.Period, p.Value))], question.Terms);

    public static IReadOnlyList<Flag> Raised(FlagQuestion question) => FigureFlags.Of(question, Outlook(question)).Raised;

    public static Flag? Raised(FlagQuestion question, FlagKind kind) => Raised(question).SingleOrDefault(f => f.Kind == kind);

    public static IReadOnlyList<ClearedFlag> Cleared(FlagQuestion question) => FigureFlags.Of(question, Outlook(question)).Cleared;
}
