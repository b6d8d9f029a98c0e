using LspDashboard.Core.Delivery;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Core.BoardPacks.Content;

/// <summary>What a Board should take, in its order: why, who, in whose words, what comes next, at what risk, and what is asked.</summary>
internal static class ExceptionsSection
{
    public static PackSection Of(PackMatter matter, PackTemplate template)
    {
        var agenda = matter.Agenda;
        var (finding, detail) = BoardAgendaWords.Finding(agenda, PackWords.WhoIsNeeded(template.Audience));
        var usesRatings = agenda.Card.Partnership.UsesRatings;
        PackBlock[] blocks = [new PackText($"{finding} {detail}".Trim(), PackTone.Lead), new PackText(BoardAgenda.Order, PackTone.Quiet)];
        var items = template.Depth == PackDepth.Brief ? agenda.Items.Where(i => i.NeedsDecision) : agenda.Items;
        return new(PackSectionKind.Exceptions, PackWords.Of(PackSectionKind.Exceptions, template.Audience), usesRatings ? blocks : blocks[..1], [.. items.Select((item, at) => new PackPart(
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{at + 1}. {item.Title}"), [.. Blocks(item, usesRatings, template)]))]);
    }

    private static IEnumerable<PackBlock> Blocks(BoardItem item, bool usesRatings, PackTemplate template)
    {
        if (item.Score is { } rated && usesRatings && rated.Indicator.IsRated) yield return new PackRating("", rated.Standing.Rating, rated.RatedFor?.Label ?? "");
        else yield return new PackText(BoardAgendaWords.Of(item.Kind, usesRatings) + ".");
        yield return new PackText(item.Reason);
        yield return new PackText(Theme(item) + item.WhoActs + "." + Illustrative(item), PackTone.Quiet);
        if (item.Score is { } score)
        {
            if (score.Delivery.Words.Words is { } words && (!template.IsPublic || words.State == CommentaryState.Agreed)) yield return new PackText($"“{words.Text}” {Signature(score, template.IsPublic)}", PackTone.Quote);
            else if (!template.IsPublic && DeliveryWords.Missing(score.Delivery.Words) is { Length: > 0 } missing) yield return new PackText($"{Owner(score) ?? "Nobody is named to write"}: {missing}.");
            foreach (var decision in score.Delivery.Decisions.TakeLast(1)) yield return new PackText($"Decided {decision.By}: {decision.Minute.Text}");
            if (score.Delivery.Next is { Next: { } step } next) yield return new PackText($"Next: {step.What}, {DeliveryWords.By(step, next.Day)}.");
        }
        if (item.Risk is { } risk && !template.IsPublic) yield return new PackText($"Risk: {risk.Risk.What} ({risk.Level}).");
        foreach (var ask in template.Audience is PackAudience.Public or PackAudience.Scrutiny ? [] : item.Asks) yield return new PackText(ask, PackTone.Ask);
        if (template.Depth != PackDepth.Brief && item.Score is { Series.Count: > 1 } drawn) yield return PackTrend.Of(drawn);
    }

    private static string Theme(BoardItem item) => item.Score?.Indicator.Theme is { } theme ? theme.Name + ": " : "";

    private static string Illustrative(BoardItem item) => item.Score is { } score && Owners.Illustrative(score) is { Length: > 0 } what ? $" Illustrative: {what}." : "";

    private static string? Owner(IndicatorScore score) => (score.Indicator.OwnerPartner ?? score.Indicator.Partner)?.Name;

    // Nobody is named in what the public reads.
    private static string Signature(IndicatorScore score, bool isPublic) => string.Join(", ", new[]
    {
        Owner(score) ?? "its owner",
        !isPublic && score.Delivery.Words.Writer is { } writer && writer != Storage.Samples.SampleDelivery.By ? "written by " + writer : "",
        score.Delivery.Words.Words!.State == CommentaryState.Agreed ? "agreed" : "",
        score.Delivery.Words.Words.RecordedBy == Storage.Samples.SampleDelivery.By ? "illustrative" : "",
    }.Where(t => t.Length > 0));
}
