using LspDashboard.Core.Returns;
using LspDashboard.Tests.Support;
using LspDashboard.Web.Live;

namespace LspDashboard.Tests.Web.Live;

public class ImportRehearsalTests
{
    [Fact]
    public async Task Run_WithTheSamplesThatShip_GoesTheWholeWay() =>
        Assert.Equal(ImportJobState.Done, await ImportRehearsal.RunAsync(SampleDatabase.DataFolder, TimeProvider.System, CancellationToken.None));
}
