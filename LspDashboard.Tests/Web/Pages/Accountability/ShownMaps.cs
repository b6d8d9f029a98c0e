using LspDashboard.Core.Accountability;
using LspDashboard.Core.Scorecards;
using LspDashboard.Tests.Support;
using LspDashboard.Web.Pages.Shell;

namespace LspDashboard.Tests.Web.Pages.Accountability;

/// <summary>Maps of the sample partnerships, and where their pages are.</summary>
internal static class ShownMaps
{
    public static async Task<RatedMap> OfAsync(string slug, DateOnly? asOf = null)
    {
        await using var sample = await SampleDatabase.CreateAsync();
        return (await new AccountabilityReader(sample.Facts).ReadAsync(slug, null, asOf))!;
    }

    public static PartnershipAddress At(RatedMap view) => new(view.Card.Partnership.Slug);

    public static OutcomeAccount Outcome(this RatedMap view, string name) => view.Map.Outcomes.Single(o => o.Outcome.Name == name);

    public static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
