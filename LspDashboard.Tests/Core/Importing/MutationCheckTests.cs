using LspDashboard.Tests.Core.Importing.Faults;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.Importing;

/// <summary>METHOD section 9, Suspect: measured on the half of the series that its thresholds were not tuned on. The command <c>faults</c> takes more of each type.</summary>
public class MutationCheckTests
{
    // A few of each type decide the clear ones; the others are asked as often as the command asks.
    private const int First = 10;
    private const int OfEachType = 120;

    private static readonly Lazy<IReadOnlyList<CleanReturn>> Returns =
        new(() => CleanReturns.Of([.. KnownSeriesReader.ReadAll(SampleDatabase.DataFolder).Where(s => s.IsReported)]));

    [Fact]
    public void Catalogue_HasFiftyTypesOfFault_EachWithItsOwnName()
    {
        Assert.Equal(50, FaultCatalogue.All.Count);
        Assert.Equal(50, FaultCatalogue.All.Select(f => f.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.All(FaultCatalogue.All, f => Assert.NotEmpty(f.Description));
    }

    [Fact]
    public void Preview_FiftyTypesOfFault_CatchesFortyEightInMostCases()
    {
        var missed = FaultCatalogue.All.Select(f => (f.Name, Seeded: Seeded(f)))
            .Where(t => t.Seeded.Count(s => s.IsCaught) * 2 <= t.Seeded.Count)
            .Select(t => FormattableString.Invariant($"{t.Name}: {t.Seeded.Count(s => s.IsCaught)} of {t.Seeded.Count}")).ToList();

        Assert.True(missed.Count <= 2, string.Join('\n', missed));
    }

    private static IReadOnlyList<SeededFault> Seeded(Fault fault)
    {
        var first = MutationCheck.Run(Returns.Value, fault, First);
        return first.Count(s => s.IsCaught) is > 2 and < 8 ? MutationCheck.Run(Returns.Value, fault, OfEachType) : first;
    }

    [Fact]
    public void Preview_CleanReturns_DoubtsAtMostTwoValuesInAHundred()
    {
        var clean = MutationCheck.Clean(Returns.Value.Where((_, i) => i % 6 == 0));

        Assert.True(clean.Count >= 1_000);
        Assert.InRange(100.0 * clean.Count(c => c.IsFalseAlarm) / clean.Count, 0, 2);
    }
}
