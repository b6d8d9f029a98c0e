using LspDashboard.Core.Chasing;

namespace LspDashboard.Web.Api;

/// <summary>What is due to a partnership on its as-known date, by partner.</summary>
public sealed record DueJson(string Partnership, string AsOf, IReadOnlyList<PartnerDueJson> Partners)
{
    public static DueJson Of(Chase c) => new(c.Partnership.Slug, ApiText.Date(c.AsKnown), c.Dues.Select(d => new PartnerDueJson(
        d.Partner?.Id, d.Partner?.Name, d.Timeliness.InTime, d.Timeliness.Late, d.Timeliness.MostDaysLate,
        d.Figures.Select(f => new DueFigureJson(f.Indicator.Code, f.Indicator.Title, f.Period.Code, ApiText.Date(f.Due), f.State)).ToList())).ToList());
}

public sealed record PartnerDueJson(int? Id, string? Partner, int InTime, int Late, int MostDaysLate, IReadOnlyList<DueFigureJson> Figures);

public sealed record DueFigureJson(string Code, string Title, string Period, string Due, DueState State);
