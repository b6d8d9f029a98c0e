using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing.Suspicion;

/// <summary>One returned value beside its own history.</summary>
/// <param name="Value">As it was understood.</param>
/// <param name="Held">What is held of the series, in order of period; the value's own period and later ones included.</param>
/// <param name="History">The latest figures before its period: held, or brought by the same return.</param>
/// <param name="Usual">What they lead one to expect; null without any.</param>
/// <param name="Shift">What the other places of the indicator have moved by in the same period beyond what was expected of them; 0 where they say nothing.</param>
internal sealed record QuestionedValue(
    ReturnedValue Value, IReadOnlyList<Observation> Held, ArraySegment<(ReportingPeriod Period, double Value)> History, UsualChange? Usual, double Shift)
{
    /// <summary>Its standing among the other places; null where that says no more than its own history.</summary>
    public BesideOthers? Beside { get; init; }

    public Indicator Indicator => Value.Indicator;

    public double Number => Value.Value;

    public bool IsPercentage => Indicator.Unit.Kind == UnitKind.Percentage;

    /// <summary>Usual changes from what was expected; 0 where nothing can be said.</summary>
    public double Distance => Usual?.Distance(Number) ?? 0;

    /// <summary>The same, allowing for what has moved all places: a recession, a new framework, a closed school.</summary>
    public double DistanceBesideOthers => Math.Min(Distance, Usual?.Distance(Number, Shift) ?? 0);

    /// <summary>How far another number would be from what is expected here, by the best measure there is.</summary>
    public double DistanceOf(double number) => Beside?.Distance(number) ?? Usual?.Distance(number, Shift) ?? 0;

    /// <summary>How often chance would make the figure equal to one given beforehand.</summary>
    public double TieChanceThere => Usual is null ? 1
        : Beside is null ? Usual.TieChance(Number) / UsualChange.Tail(DistanceBesideOthers) : Math.Min(1, Usual.TieChance(Number) * Usual.Spread / Beside.Usual.Spread) / UsualChange.Tail(Beside.Distance(Number));

    /// <summary>The last figure held before the period.</summary>
    public Observation? Before => Held.Before(Value.Period);

    /// <summary>A figure with the digits it was sent with, at most three more than published.</summary>
    public string Text(double number) => FigureText.Of(
        Indicator.Unit, Math.Max(Indicator.Decimals, Math.Min(PublishedDigits.Of(number), Indicator.Decimals + 3)), number);

    public string Figure => Text(Number);
}
