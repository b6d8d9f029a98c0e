using LspDashboard.Core.Progress;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Web.Api;

/// <summary>Is the change real? With its control limits where the series has some.</summary>
public sealed record ChangeJson(string Sentence, string Test, DirectionOfTravel Direction, double? ChiSquared, double? Slope, IReadOnlyList<ControlPointJson> ControlChart)
{
    public static ChangeJson Of(IndicatorDetail d)
    {
        var signal = d.Analysis.Signal;
        var trend = signal.Trend is { Reason: TrendReason.None } t ? t : (Trend?)null;
        return new(
            ChangeWords.Of(d.Score, signal), signal.Test.ToString(), signal.Direction, trend?.ChiSquared, trend?.Slope,
            signal.Chart is { } chart ? chart.Points.Zip(signal.Periods, (p, period) => new ControlPointJson(period.Code, p.Value, p.Limits.Centre, p.Limits.Lower, p.Limits.Upper, p.Mark, p.Side)).ToList() : []);
    }
}

public sealed record ControlPointJson(string Period, double Value, double Centre, double Lower, double Upper, ControlMark Mark, ControlSide Side);

/// <summary>Local less comparator, at the months in which the periods end, counted from year 0.</summary>
public sealed record GapJson(string Name, double? Start, double Now, double? NowLower, double? NowUpper, GapMovement Movement, bool ImprovedButWidened)
{
    public static GapJson Of(string name, Gap g) => new(name, g.Start?.Value, g.Now.Value, g.Now.Interval?.Lower, g.Now.Interval?.Upper, g.Movement, g.ImprovedButWidened);
}

/// <summary>The second opinion: Open SDG status and score.</summary>
public sealed record PaceJson(PaceStatus Status, double? Value, double? Score, string Sentence)
{
    public static PaceJson? Of(IndicatorAnalysis a) => a.Pace is { } p ? new(p.Status, p.Value, p.Score, PaceWords.Sentence(p)) : null;
}
