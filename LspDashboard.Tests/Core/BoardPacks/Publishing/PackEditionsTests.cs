using LspDashboard.Core.Publishing;

namespace LspDashboard.Tests.Core.BoardPacks.Publishing;

public class PackEditionsTests
{
    // 10 corrected by 11, that by 12; 20 stands alone.
    private static readonly PackEdition First = new(10, null, 1, false);
    private static readonly PackEdition Other = new(20, null, 1, false);

    [Theory]
    [InlineData(false, false, PackState.Superseded, PackState.Superseded, 12)]
    [InlineData(false, true, PackState.Superseded, PackState.Published, 11)] // the last is withdrawn: the one before it stands
    [InlineData(true, false, PackState.Superseded, PackState.Withdrawn, 12)] // what corrects a withdrawn correction stands for both
    [InlineData(true, true, PackState.Published, PackState.Withdrawn, null)] // nothing that corrected it stands
    public void State_OfAChain_FollowsWhatStands(bool isSecondWithdrawn, bool isThirdWithdrawn, PackState first, PackState second, int? inItsPlace)
    {
        PackEdition[] all = [First, new(11, 10, 2, isSecondWithdrawn), new(12, 11, 3, isThirdWithdrawn), Other];
        var editions = new PackEditions(all);

        Assert.Equal((first, second, PackState.Published), (editions.StateOf(all[0]), editions.StateOf(all[1]), editions.StateOf(Other)));
        Assert.Equal(inItsPlace, editions.StandingAfter(10)?.Id);
        Assert.Equal(4, editions.NextNumber(all[2]));
        Assert.Equal(2, editions.NextNumber(Other));
    }

    [Fact]
    public void NextNumber_AfterWithdrawnCorrections_IsOfNoEditionBefore() =>
        Assert.Equal(4, new PackEditions([First, new(11, 10, 2, true), new(12, 10, 3, true)]).NextNumber(First));
}
