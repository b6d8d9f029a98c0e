using FsCheck;
using FsCheck.Fluent;
using LspDashboard.Core.Flags;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Scorecards;
using LspDashboard.Core.Storage;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.Scorecards;

/// <summary>The order in which a Board takes things, worked by hand on the samples at 30 June 2010.</summary>
public class BoardAgendaTests
{
    // Red: NI 112, whose clinic slipped, before NI 154 and NI 152, which have words and actions in time. Amber/Red: HAL P1 and NI 123 lack words, and an action
    // in time; what is furthest behind comes first. At risk: the least likely first. Then late figures in the partnership's order.
    [Fact]
    public async Task ReadAgendaAsync_Halton_IsInTheBoardsOrder()
    {
        await using var sample = await SampleDatabase.CreateAsync();

        var agenda = (await sample.Scorecards.ReadAgendaAsync("halton"))!;

        var listed = agenda.Items.Select(i => $"{i.Kind} {i.Score?.Indicator.Code ?? i.Title}").ToList();
        Assert.Equal(["Red NI 112", "Red NI 154", "Red NI 152"], listed.Take(3));
        var behind = agenda.Items.Where(i => i.Kind == BoardItemKind.AmberRed).Select(i => (i.Score!.Indicator.Code, i.Score.Rating.Shortfall)).ToList();
        Assert.Equal(["HAL P1", "NI 123"], behind.Select(b => b.Code).Order(StringComparer.Ordinal));
        Assert.Equal(behind.OrderByDescending(b => b.Shortfall), behind);
        var risky = agenda.Items.Where(i => i.Kind == BoardItemKind.AtRisk).ToList();
        Assert.Equal(["NI 117", "NI 155", "NI 192"], risky.Select(i => i.Score!.Indicator.Code).Order(StringComparer.Ordinal));
        Assert.Equal(risky.Select(i => i.Score!.Outlook.Probability).Order(), risky.Select(i => i.Score!.Outlook.Probability));
        Assert.Equal(["Overdue NI 8", "Overdue NI 39", "Overdue NI 175"], listed.Where(l => l.StartsWith("Overdue", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task ReadAgendaAsync_Halton_AsksForWhatIsMissing()
    {
        await using var sample = await SampleDatabase.CreateAsync();

        var agenda = (await sample.Scorecards.ReadAgendaAsync("halton"))!;

        BoardItem Item(string code) => agenda.Items.Single(i => i.Score?.Indicator.Code == code);
        Assert.Equal(["Ask why “First clinic in Widnes” has slipped: it was due on 15 June 2010."], Item("NI 112").Asks);
        Assert.Equal(["Judge whether what is being done is enough."], Item("NI 154").Asks);
        Assert.Contains(Item("NI 123").Asks, a => a.Contains("nothing was handed in by", StringComparison.Ordinal));
        Assert.Contains("12", Item("NI 112").Risk!.Product.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        // Two risks of 12: that of the clinics is its own, that of the fund is to the outcome and all that tells of it.
        Assert.Equal("Clinics cannot find a second nurse for Widnes", Item("NI 112").Risk!.Risk.What);
        Assert.Equal("by the Executive on 20 May 2010", Item("NI 112").Score!.Delivery.Decisions[^1].By);
        Assert.Equal("50.3 in 2008 against 27.5 planned: no progress from the baseline, or worse.", Item("NI 112").Reason);
        Assert.Equal("Life Chances and Employment · Primary Care Trust", Item("NI 112").Owner);
    }

    // DOMAIN: Stockport's mapping found four outcomes that no thematic partnership owns.
    [Fact]
    public async Task ReadAgendaAsync_Stockport_TellsOfItsFourOrphanOutcomesOnceEach()
    {
        await using var sample = await SampleDatabase.CreateAsync();

        var agenda = (await sample.Scorecards.ReadAgendaAsync("stockport"))!;

        var orphans = agenda.Items.Where(i => i.Outcome is not null).ToList();
        Assert.Equal(["Community Cohesion", "Good Connections", "Unique Built Environment", "Worklessness"], orphans.Select(o => o.Title).Order(StringComparer.Ordinal));
        Assert.All(orphans, o => Assert.Equal(["Decide who answers for it, or hold it yourselves until a day."], o.Asks));
        Assert.DoesNotContain(agenda.Items, i => i is { Kind: BoardItemKind.Orphan, Score: { } s } && orphans.Any(o => o.Outcome!.Outcome.Id == s.Indicator.OutcomeId));
    }

    [Fact]
    public async Task ReadAgendaAsync_EverySampleAndYear_HoldsEveryIndicatorOnceAndForAReason()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        foreach (var partnership in await sample.Database.AllAsync())
            for (var year = 2005; year <= 2020; year += 3)
            {
                var agenda = (await sample.Scorecards.ReadAgendaAsync(partnership.Slug, ReportingPeriod.Quarter(year, 4), new(year + 1, 6, 30)))!;
                Assert.Equal(agenda.Items.Count, agenda.Items.Select(i => i.Key).Distinct(StringComparer.Ordinal).Count());
                Assert.Equal(agenda.Items.Select(i => i.Kind).Order(), agenda.Items.Select(i => i.Kind));
                foreach (var item in agenda.Items)
                {
                    Assert.NotEmpty(item.Reason);
                    Assert.NotEmpty(item.Asks);
                    Assert.NotEmpty(item.Owner);
                }
                // Whatever is Red or Amber/Red and not out of date is on it, and nothing else is called so.
                var behind = agenda.Card.Indicators.Where(s => !s.IsLeftOut && s.Standing.Rating is RagRating.Red or RagRating.AmberRed && !s.IsLeftOut).Select(s => s.Indicator.Id);
                Assert.Equal(behind.Order(), agenda.Items.Where(i => i.Kind <= BoardItemKind.AmberRed).Select(i => i.Score!.Indicator.Id).Order());
            }
    }

    [Fact]
    public async Task Of_IndicatorsInAnyOrder_ComesOutTheSameButForTies()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var facts = (await sample.Facts.ReadAsync("halton"))!;
        var card = ScorecardBuilder.Build(facts, null, Method.Current);
        var map = AccountabilityReaderMap(facts);
        List<string> Keys(Scorecard from) => [.. BoardAgenda.Of(from, map, []).Items.Where(i => i.Kind <= BoardItemKind.AtRisk).Select(i => i.Key)];
        var expected = Keys(card);

        Prop.ForAll(Gen.Shuffle(card.Indicators.ToArray()).ToArbitrary(), shuffled => Keys(card with { Indicators = shuffled }).SequenceEqual(expected)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public async Task Decisions_OfMany_AreTheFirstThatNeedTheBoard()
    {
        await using var sample = await SampleDatabase.CreateAsync();

        var agenda = (await sample.Scorecards.ReadAgendaAsync("halton"))!;

        Assert.Equal(agenda.Items.Take(4), agenda.Decisions(4));
        Assert.DoesNotContain(agenda.Decisions(int.MaxValue), i => i.Kind is BoardItemKind.Overdue or BoardItemKind.Exceptional);
    }

    private static LspDashboard.Core.Accountability.AccountabilityMap AccountabilityReaderMap(PartnershipFacts facts) => LspDashboard.Core.Accountability.AccountabilityMap.Of(new(
        facts.AsKnown, facts.Bodies, facts.Partners, facts.Outcomes, facts.Indicators, facts.Contributors, facts.Holdings));
}
