using LspDashboard.Core.Indicators;
using LspDashboard.Core.Storage;

namespace LspDashboard.Core.Scorecards;

/// <summary>What has come to be known since an earlier day about what was reported on it.</summary>
/// <param name="Day">The day of the view, a UK date, inclusive.</param>
/// <param name="Today">The day on which the partnership stands.</param>
/// <param name="Restated">Figures that were known on the day and say something else now, in the order of the indicators, then of the periods.</param>
/// <param name="NewFigures">How many figures were not known on the day and are now.</param>
public sealed record AsReported(DateOnly Day, DateOnly Today, IReadOnlyList<RestatedFigure> Restated, int NewFigures)
{
    /// <param name="day">The day of the view.</param>
    /// <param name="now">All that is known on the day on which the partnership stands.</param>
    /// <returns>Null where the day is not before that one: the view is not of the past.</returns>
    public static AsReported? Of(DateOnly day, PartnershipFacts now)
    {
        if (day >= now.AsKnown) return null;
        var restated = new List<RestatedFigure>();
        var added = 0;
        var own = now.Observations.ToLookup(o => o.IndicatorId);
        foreach (var indicator in now.Indicators)
        {
            foreach (var figures in own[indicator.Id].Where(o => o.AreaId == indicator.AreaId).GroupBy(o => o.Period).OrderBy(g => g.Key))
            {
                var then = figures.Where(o => o.KnownFrom <= day).MaxBy(o => o.Revision);
                var latest = figures.MaxBy(o => o.Revision)!;
                if (then?.Value is null && latest.Value is not null) added++;
                else if (then is not null && then.Value != latest.Value) restated.Add(new(indicator, figures.Key, then, latest));
            }
        }
        return new(day, now.AsKnown, restated, added);
    }

    /// <summary>"Since then two figures have been restated and fourteen newer ones have come in."</summary>
    public string Finding => (Restated.Count, NewFigures) switch
    {
        (0, 0) => "Nothing in it has changed since.",
        (0, var added) => $"Since then no figure has been restated, and {Newer(added)} come in.",
        (var changed, 0) => $"Since then {Changed(changed)} been restated.",
        var (changed, added) => $"Since then {Changed(changed)} been restated, and {Newer(added)} come in.",
    };

    private static string Changed(int count) => $"{FigureText.Word(count)} {(count == 1 ? "figure has" : "figures have")}";

    private static string Newer(int count) => $"{FigureText.Word(count)} newer {(count == 1 ? "one has" : "ones have")}";
}
