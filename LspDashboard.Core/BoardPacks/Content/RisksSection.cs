using LspDashboard.Core.Delivery;
using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.BoardPacks.Content;

/// <summary>Open risks, the greatest first.</summary>
internal static class RisksSection
{
    public static PackSection Of(PackMatter matter)
    {
        var facts = matter.Facts;
        var ours = matter.Card.Indicators.Select(s => s.Indicator).ToDictionary(i => i.Id);
        var outcomes = facts.Outcomes.ToDictionary(o => o.Id, o => o.Name);
        var open = RiskState.All(facts.Risks, facts.RiskScores, facts.DeliveryLinks, facts.AsKnown)
            .Where(r => r.IsOpen && (matter.Themes.Count == 0 || r.Links.Any(l => l.IndicatorId is { } id && ours.ContainsKey(id)))).ToList();
        if (open.Count == 0) return new(PackSectionKind.Risks, PackWords.Of(PackSectionKind.Risks), [new PackText("No open risk is recorded.", PackTone.Lead)], []);

        string About(RiskState risk) => string.Join("; ", risk.Links.Select(l => l.IndicatorId is { } id ? ours.GetValueOrDefault(id)?.Code : outcomes.GetValueOrDefault(l.OutcomeId ?? 0)).OfType<string>());
        return new(PackSectionKind.Risks, PackWords.Of(PackSectionKind.Risks),
        [
            new PackText(Finding(open), PackTone.Lead),
            new PackTable("Open risks, the greatest first", [new("Risk", Share: 4), new("About", Share: 3), new("Level", Share: 3), new("What is done", Share: 4), new("Owner and review", Share: 4)],
                [.. open.Select(r => (IReadOnlyList<PackCell>)
                [
                    new(r.Risk.What), new(About(r)), new(Level(r)), new(r.Risk.Mitigation.Length > 0 ? r.Risk.Mitigation : "nothing is recorded"),
                    new($"{matter.Owner(r.Risk.OwnerPartnerId, r.Risk.OwnerBodyId, r.Risk.OwnerRole)}; {(r.IsReviewOverdue ? "review was due" : "review")} by {FigureText.Date(r.Risk.ReviewOn)}"),
                ])]),
        ], []);
    }

    private static string Finding(List<RiskState> open)
    {
        var great = open.Count(r => r.Level >= RiskLevel.High);
        var count = open.Count == 1 ? "One risk is open" : $"{FigureText.Word(open.Count, capital: true)} risks are open";
        return great == 0 ? count + "; none is high or severe." : $"{count}; {FigureText.Word(great)} {(great == 1 ? "is" : "are")} high or severe.";
    }

    // "High: likely, moderate; was 9".
    private static string Level(RiskState risk)
    {
        var was = risk.Before is { } before && before.Likelihood * before.Impact != risk.Product ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $", was {before.Likelihood * before.Impact}") : "";
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{risk.Level} ({risk.Product}{was}): {DeliveryWords.Likelihood(risk.Score.Likelihood).ToLowerInvariant()}, {DeliveryWords.Impact(risk.Score.Impact).ToLowerInvariant()}");
    }
}
