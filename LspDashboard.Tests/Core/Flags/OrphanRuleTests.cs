using LspDashboard.Core.Flags;
using LspDashboard.Tests.Core.Accountability;

namespace LspDashboard.Tests.Core.Flags;

/// <summary>METHOD section 9: an orphan is raised at once, cleared by naming or holding, and raised again when a holding ends.</summary>
public class OrphanRuleTests
{
    [Fact]
    public void OfOwner_NobodyForItOrItsOutcome_NamesTheOutcomeAndIsNoFailure()
    {
        var made = new MadeMap();

        var flag = StandingFlags.OfOwner(made.Rule().Of(made.Indicators[0]))!;

        Assert.Equal((FlagKind.Orphan, FlagSeverity.Warning, (FlagSince?)null), (flag.Kind, flag.Severity, flag.Since));
        Assert.Equal(
            "No thematic partnership answers for it, nor for its outcome, Good Homes. That is no failure of the indicator; name one, or let a body decide to hold it itself.", flag.Reason);
    }

    [Fact]
    public void OfOwner_NamedOrHeld_IsCleared()
    {
        var named = new MadeMap();
        named.Outcome.LeadBodyId = 2;
        Assert.Null(StandingFlags.OfOwner(named.Rule().Of(named.Indicators[0])));

        var held = new MadeMap().Held();
        Assert.Null(StandingFlags.OfOwner(held.Rule(new(2010, 3, 2)).Of(held.Indicators[0]))); // also when its review is overdue
    }

    [Fact]
    public void OfOwner_HoldingEnded_IsRaisedAgainSinceThatDay()
    {
        var made = new MadeMap();
        made.Holdings.Add(new() { Id = 1, IndicatorId = 2, BodyId = 1, DecidedOn = new(2009, 9, 1), ReviewOn = new(2010, 3, 1), EndedOn = new(2010, 6, 1), RecordedBy = "test" });

        var flag = StandingFlags.OfOwner(made.Rule().Of(made.Indicators[1]))!;

        Assert.Equal(new FlagSince(new(2010, 6, 1)), flag.Since);
        Assert.StartsWith("Board held it itself until 1 June 2010; nobody has answered for it since.", flag.Reason, StringComparison.Ordinal);
        Assert.Null(StandingFlags.OfOwner(made.Rule(new(2010, 5, 31)).Of(made.Indicators[1])));
    }
}
