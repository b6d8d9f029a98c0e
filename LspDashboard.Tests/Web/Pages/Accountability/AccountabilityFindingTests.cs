using LspDashboard.Tests.Core.Accountability;
using LspDashboard.Web.Pages.Accountability;

namespace LspDashboard.Tests.Web.Pages.Accountability;

public class AccountabilityFindingTests
{
    [Fact]
    public void OfAndDetail_AnOrphanAndOneMore_NameThem()
    {
        var made = new MadeMap();
        made.Indicators[1].BodyId = 2;
        Assert.Equal("One outcome has no thematic partnership that answers for it.", AccountabilityFinding.Of(made.Map()));
        Assert.Equal("Good Homes (T\u00A01).", AccountabilityFinding.Detail(made.Map()));

        made.Outcomes.Add(new() { Id = 2, Name = "Clean Streets" });
        Assert.Equal("Two outcomes have no thematic partnership that answers for them.", AccountabilityFinding.Of(made.Map()));
        Assert.Equal("Good Homes (T\u00A01) and Clean Streets.", AccountabilityFinding.Detail(made.Map()));
    }

    [Fact]
    public void Detail_ReviewOverdue_IsSaidOnceAndNotOfTheIndicatorsThrough()
    {
        var made = new MadeMap().Held();
        made.Indicators[1].BodyId = 2;

        Assert.Equal("Every outcome has a body that answers for it.", AccountabilityFinding.Of(made.Map()));
        Assert.Equal("Board holds Good Homes itself, and should have reviewed that by 1 March 2010.", AccountabilityFinding.Detail(made.Map()));
        Assert.Equal("", AccountabilityFinding.Detail(made.Map(new(2010, 3, 1))));
    }

    [Fact]
    public void Of_NoOutcomes_SpeaksOfTheIndicators()
    {
        var made = new MadeMap();
        made.Outcomes.Clear();
        made.Indicators.ForEach(i => (i.OutcomeId, i.BodyId) = (null, 2));
        Assert.Equal(("Every indicator has a body that answers for it.", "No outcomes of a strategy are entered yet."), (AccountabilityFinding.Of(made.Map()), AccountabilityFinding.Detail(made.Map())));

        made.Indicators.Clear();
        Assert.Equal(("There is nothing to answer for yet.", ""), (AccountabilityFinding.Of(made.Map()), AccountabilityFinding.Detail(made.Map())));
    }

    [Fact]
    public void Of_AnIndicatorOfNoOutcomeThatNobodyAnswersFor_IsSaid()
    {
        var made = new MadeMap().Held();

        Assert.Equal("One indicator has no thematic partnership that answers for it.", AccountabilityFinding.Of(made.Map()));
    }
}
