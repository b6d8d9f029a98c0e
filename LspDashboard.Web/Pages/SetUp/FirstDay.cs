using System.Globalization;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Storage.SetUp;
using LspDashboard.Web.Pages.Shell;

namespace LspDashboard.Web.Pages.SetUp;

/// <summary>The steps of a first day, in the order in which one builds on another, each with what is there and what is missing.</summary>
public static class FirstDay
{
    public static IReadOnlyList<FirstDayStep> Of(SetUpState state, PartnershipAddress address)
    {
        var outcomes = state.OpenOutcomes.ToList();
        var priorities = state.OpenPriorities.Count();
        var indicators = state.InUse.ToList();
        return
        [
            new("Partnership", address.SetUpPartnership, true, $"{state.Partnership.Area!.Name}, {state.Partnership.CurrentPeriod.Label}, stands at {FigureText.Date(state.Day)}", ""),
            Step("Outcomes", address.SetUpOutcomes, outcomes.Count, Count(outcomes.Count, "outcome") + (priorities > 0 ? $" under {Count(priorities, "priority", "priorities")}" : ""),
                "Type or paste what your strategy wants to be different, one a line."),
            Step("Themes", address.SetUpThemes, state.OpenThemes.Count(), Count(state.OpenThemes.Count(), "theme"), "Name the headings under which the scorecard gathers indicators."),
            Step("Bodies", address.SetUpBodies, state.OpenBodies.Count(), Count(state.OpenBodies.Count(), "body", "bodies"), "Name the Board, the executive group and the thematic partnerships that answer for results."),
            Step("Partners", address.SetUpPartners, state.OpenPartners.Count(), Count(state.OpenPartners.Count(), "partner"), "Name the organisations at the table; they send the figures."),
            Step("Indicators", address.SetUpIndicators, indicators.Count, Count(indicators.Count, "indicator") + Now(state, indicators), "Tick them in the catalogue of 198, or add your own."),
            Targets(state, indicators, address),
            Owners(state, outcomes, indicators, address),
            Step("People", $"/{address.Slug}/people", state.People, Count(state.People, "person invited or here", "people invited or here"), "Invite those who send, check, decide and look."),
            Step("First return", address.Returns, state.Returns, Count(state.Returns, "return"), "Drop a partner's spreadsheet as it is; nothing is saved before you accept it."),
        ];
    }

    // Some come into use only in years ahead, or have had their last period.
    private static string Now(SetUpState state, List<Indicator> indicators)
    {
        var now = indicators.Count(i => i.IsInUse(state.Partnership.CurrentPeriod));
        return now == indicators.Count ? "" : string.Create(CultureInfo.InvariantCulture, $", {now} of them in use in {state.Partnership.CurrentPeriod.Label}");
    }

    private static FirstDayStep Targets(SetUpState state, List<Indicator> indicators, PartnershipAddress address)
    {
        var rated = indicators.FindAll(i => i.IsRated);
        var without = rated.FindAll(i => !state.WithTarget.Contains(i.Id));
        var next = rated.Count == 0 ? "Set them when there are indicators."
            : without.Count == 0 ? ""
            : $"Next: {without[0].Code}, {without[0].Title}.";
        return new("Targets", without.Count > 0 ? address.Target(without[0].Code) : address.SetUpIndicators, rated.Count > 0 && without.Count == 0, Part(rated.Count - without.Count, rated.Count, "have a target"), next);
    }

    private static FirstDayStep Owners(SetUpState state, List<Outcome> outcomes, List<Indicator> indicators, PartnershipAddress address)
    {
        var held = state.Holdings;
        var orphans = outcomes.FindAll(o => o.LeadBodyId is null && !held.Any(h => h.OutcomeId == o.Id)).ConvertAll(o => o.Name)
            .Concat(indicators.FindAll(i => i.BodyId is null && !held.Any(h => h.IndicatorId == i.Id)).ConvertAll(i => i.Code)).ToList();
        var all = outcomes.Count + indicators.Count;
        var next = all == 0 ? "Name them when there are outcomes and indicators."
            : orphans.Count == 0 ? ""
            : $"Say which body leads on {ClosingCheck.List(orphans)}.";
        return new("Owners", $"/{address.Slug}/accountability", all > 0 && orphans.Count == 0, Part(all - orphans.Count, all, "are led by a body"), next);
    }

    private static FirstDayStep Step(string title, string address, int count, string has, string next) => new(title, address, count > 0, has, count > 0 ? "" : next);

    private static string Count(int number, string one, string? many = null) =>
        number == 0 ? "none yet" : string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many ?? one + "s")}");

    private static string Part(int some, int all, string what) => all == 0 ? "none yet" : string.Create(CultureInfo.InvariantCulture, $"{some} of {all} {what}");
}
