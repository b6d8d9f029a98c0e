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

    /// <summary>What is said of one thing on the agenda.</summary>
    internal static IEnumerable<PackBlock> Blocks(BoardItem item, bool usesRatings, PackTemplate template)
    {
        foreach (var said in Standing(item.Score, usesRatings, BoardAgendaWords.Of(item.Kind, usesRatings))) yield return said;
        yield return new PackText(item.Reason);
        yield return new PackText(Theme(item.Score) + item.WhoActs + "." + Illustrative(item.Score), PackTone.Quiet);
        foreach (var said in Delivery(item.Score, template)) yield return said;
        if (item.Risk is { } risk && !template.IsPublic) yield return new PackText($"Risk: {risk.Risk.What} ({risk.Level}).");
        foreach (var ask in template.Audience is PackAudience.Public or PackAudience.Scrutiny ? [] : item.Asks) yield return new PackText(ask, PackTone.Ask);
        if (template.Depth != PackDepth.Brief && item.Score is { Series.Count: > 1 } drawn) yield return PackTrend.Of(drawn);
    }

    /// <summary>The same of an indicator that no Board needs to take.</summary>
    internal static IEnumerable<PackBlock> OnPlan(IndicatorScore score, bool usesRatings, PackTemplate template)
    {
        foreach (var said in Standing(score, usesRatings, AgainstPlan.Word(score))) yield return said;
        yield return new PackText(Sentences.Meaning(score));
        yield return new PackText(Theme(score) + BoardItem.WhoActsOn(score) + "." + Illustrative(score), PackTone.Quiet);
        foreach (var said in Delivery(score, template)) yield return said;
        if (score.Series.Count > 1) yield return PackTrend.Of(score);
    }

    // Nothing where it is neither rated nor set against a plan.
    private static IEnumerable<PackBlock> Standing(IndicatorScore? score, bool usesRatings, string otherwise)
    {
        if (score is not null && usesRatings && score.Indicator.IsRated) yield return new PackRating("", score.Standing.Rating, score.RatedFor?.Label ?? "");
        else if (otherwise.Length > 0) yield return new PackText(char.ToUpperInvariant(otherwise[0]) + otherwise[1..] + ".");
    }

    // The owner's words, what was decided last, and what comes next.
    private static IEnumerable<PackBlock> Delivery(IndicatorScore? of, PackTemplate template)
    {
        if (of is not { } score) yield break;
        if (score.Delivery.Words.Words is { } words && (!template.IsPublic || words.State == CommentaryState.Agreed)) yield return new PackText($"“{words.Text}” {Signature(score, template.IsPublic)}", PackTone.Quote);
        else if (!template.IsPublic && DeliveryWords.Missing(score.Delivery.Words) is { Length: > 0 } missing) yield return new PackText($"{Owner(score) ?? "Nobody is named to write"}: {missing}.");
        foreach (var decision in score.Delivery.Decisions.TakeLast(1)) yield return new PackText($"Decided {decision.By}: {decision.Minute.Text}");
        if (score.Delivery.Next is { Next: { } step } next) yield return new PackText($"Next: {step.What}, {DeliveryWords.By(step, next.Day)}.");
    }

    private static string Theme(IndicatorScore? score) => score?.Indicator.Theme is { } theme ? theme.Name + ": " : "";

    private static string Illustrative(IndicatorScore? score) => score is not null && Owners.Illustrative(score) is { Length: > 0 } what ? $" Illustrative: {what}." : "";

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
