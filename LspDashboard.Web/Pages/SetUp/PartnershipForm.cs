using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;

namespace LspDashboard.Web.Pages.SetUp;

/// <summary>What a person has typed of a partnership. Its period is text until it is understood.</summary>
public sealed class PartnershipForm
{
    public string Name { get; set; } = "";
    public string Place { get; set; } = "";
    public string Slug { get; set; } = "";
    public string AreaName { get; set; } = "";
    public PartnershipTier Tier { get; set; }
    public bool IsNrfArea { get; set; }
    public bool UsesRatings { get; set; } = true;
    public string Period { get; set; } = "";
    public DateOnly? AsKnown { get; set; }
    public int CommentaryDays { get; set; } = 28;
    public string About { get; set; } = "";
    public HashSet<int> FurtherAreas { get; } = [];

    public static PartnershipForm Of(Partnership p, IEnumerable<int> furtherAreas)
    {
        var form = new PartnershipForm
        {
            Name = p.Name, Place = p.Place, Slug = p.Slug, AreaName = p.Area?.Name ?? "", Tier = p.Tier, IsNrfArea = p.IsNrfArea, UsesRatings = p.UsesRatings,
            Period = p.CurrentPeriod.Label, AsKnown = p.AsKnown, CommentaryDays = p.CommentaryDays, About = p.About,
        };
        form.FurtherAreas.UnionWith(furtherAreas);
        return form;
    }

    /// <summary>The partnership that is meant; a period that was not understood is none, and the check says so.</summary>
    public Partnership ToPartnership(int id, int areaId) => new()
    {
        Id = id, Slug = Slug.Trim(), Name = Name, Place = Place, AreaId = areaId, Tier = Tier, IsNrfArea = IsNrfArea, UsesRatings = UsesRatings,
        CurrentPeriod = PeriodText.Read(Period, Frequency.Quarter, out _) ?? default, AsKnown = AsKnown, CommentaryDays = CommentaryDays, About = About,
    };
}
