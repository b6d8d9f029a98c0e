using LspDashboard.Core.Chasing;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.Chasing;

/// <summary>Words and actions beside the figures that are due, on Halton at 30 June 2010.</summary>
public class AlsoOwedTests
{
    // Words on 2009/10 Q4 were due 28 days after 31 March; NI 112 and NI 154 have theirs. The first clinic was due on 15 June.
    [Fact]
    public async Task Halton_ThePrimaryCareTrust_OwesWordsAndOneAction()
    {
        await using var sample = await SampleDatabase.CreateAsync();

        var chase = (await new ChaseReader(sample.Facts).ReadAsync("halton"))!;

        var trust = chase.Dues.Single(d => d.Name == "Primary Care Trust");
        Assert.Equal([("HAL P1", new DateOnly(2010, 5, 14)), ("NI 123", new(2010, 5, 14))], trust.Also.Words.Select(s => (s.Indicator.Code, s.Delivery.Words.DueBy)).OrderBy(w => w.Code, StringComparer.Ordinal));
        Assert.Equal(("First clinic in Widnes", new DateOnly(2010, 6, 15)), (Assert.Single(trust.Also.Actions).Slipped!.Value.What, trust.Also.Actions[0].Slipped!.Value.DueOn));
        Assert.True(chase.Dues.Single(d => d.Name == "Police").Also.IsNothing);

        var text = Reminder.Of(chase.Partnership, trust, chase.AsKnown);
        Assert.StartsWith("Halton Strategic Partnership: what we are waiting for from Primary Care Trust, 30 June 2010\n", text, StringComparison.Ordinal);
        Assert.Contains("\n\nWords wanted\n", text, StringComparison.Ordinal);
        Assert.Contains("- NI 123 Smokers who quit: were due on 14 May 2010\n", text, StringComparison.Ordinal);
        Assert.Contains("\n\nActions past their day\n- Hold young people's clinics on Saturdays in Runcorn and Widnes: “First clinic in Widnes” was due on 15 June 2010\n", text, StringComparison.Ordinal);
    }
}
