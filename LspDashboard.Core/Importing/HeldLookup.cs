using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Core.Importing;

/// <summary>What is held, by series and by figure.</summary>
internal sealed class HeldLookup
{
    private readonly ILookup<(int Indicator, int Area), Observation> _every;
    private readonly Dictionary<(int Indicator, int Area), IReadOnlyList<Observation>> _series;
    private readonly Dictionary<(int Indicator, int Area, ReportingPeriod Period), Observation> _figures = [];

    public HeldLookup(IReadOnlyList<Observation> observations)
    {
        _every = observations.ToLookup(o => (o.IndicatorId, o.AreaId));
        _series = _every.ToDictionary(g => g.Key, g => HeldFigures.Of(g));
        foreach (var (key, series) in _series)
            foreach (var figure in series) _figures.Add((key.Indicator, key.Area, figure.Period), figure);
    }

    /// <summary>The figures that hold, in order of period.</summary>
    public IReadOnlyList<Observation> Series(int indicator, int area) => _series.GetValueOrDefault((indicator, area)) ?? [];

    /// <summary>The figure that holds for a period; null for none.</summary>
    public Observation? At(int indicator, int area, ReportingPeriod period) => _figures.GetValueOrDefault((indicator, area, period));

    /// <summary>Every revision of a series, also those that no longer count.</summary>
    public IEnumerable<Observation> EveryRevision(int indicator, int area) => _every[(indicator, area)];
}
