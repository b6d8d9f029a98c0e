using LspDashboard.Core.Indicators;
using LspDashboard.Core.Scorecards;
using LspDashboard.Core.Storage;

namespace LspDashboard.Core.BoardPacks.Content;

/// <summary>What a pack is made from: all that is known of a partnership on one day, and what the pages make of it.</summary>
/// <param name="Facts">As known on the day.</param>
/// <param name="Agenda">What a Board should take, with its scorecard.</param>
/// <param name="Movement">What the scorecard changed from.</param>
/// <param name="Meeting">The one it is made for; null for none.</param>
public sealed record PackMatter(PartnershipFacts Facts, BoardAgenda Agenda, Movement Movement, MeetingHeld? Meeting)
{
    /// <summary>Indicators whose latest figure must not be published; nothing else of them is in the facts.</summary>
    public IReadOnlyList<Indicator> NotPublished { get; init; } = [];

    /// <summary>How many earlier figures must not be published, and are not in the facts.</summary>
    public int FiguresHidden { get; init; }

    /// <summary>The themes it keeps to; empty for all.</summary>
    public IReadOnlyList<int> Themes { get; init; } = [];

    public Scorecard Card => Agenda.Card;

    /// <summary>The same of some themes alone; of all where none is named.</summary>
    public PackMatter Only(IReadOnlyList<int> themes)
    {
        if (themes.Count == 0) return this;
        var chosen = Card.Indicators.Where(s => themes.Contains(s.Indicator.ThemeId)).Select(s => s.Indicator.Id).ToHashSet();
        return this with
        {
            Themes = themes,
            Agenda = new(Card.Of(chosen), [.. Agenda.Items.Where(i => i.Score is { } score ? chosen.Contains(score.Indicator.Id) : i.Outcome!.Indicators.Any(o => chosen.Contains(o.Indicator.Id)))]),
            Movement = Movement with { Changes = [.. Movement.Changes.Where(c => chosen.Contains(c.Now.Indicator.Id))] },
            NotPublished = [.. NotPublished.Where(i => themes.Contains(i.ThemeId))],
        };
    }

    /// <summary>"Primary Care Trust, Head of Sexual Health"; "nobody named" where nobody is.</summary>
    public string Owner(int? partnerId, int? bodyId, string role)
    {
        var name = Facts.Partners.FirstOrDefault(p => p.Id == partnerId)?.Name ?? Facts.Bodies.FirstOrDefault(b => b.Id == bodyId)?.Name ?? "nobody named";
        return role.Length == 0 ? name : $"{name}, {role}";
    }
}
