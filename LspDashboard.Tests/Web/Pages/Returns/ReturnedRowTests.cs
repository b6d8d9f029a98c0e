using LspDashboard.Core.Importing;
using LspDashboard.Core.Periods;
using LspDashboard.Tests.Core.Importing.Tables;
using LspDashboard.Web.Pages.Returns;

namespace LspDashboard.Tests.Web.Pages.Returns;

public class ReturnedRowTests
{
    // One digit is published; the difference is worked by hand.
    [Theory]
    [InlineData(24.3, 24.25, "24.30", "24.25", "−0.05")]
    [InlineData(24.3, 24.1, "24.3", "24.1", "−0.2")]
    [InlineData(24.3, 24.301, "24.300", "24.301", "+0.001")]
    public void Row_ASmallChange_ShowsAsManyDigitsAsItTakes(double held, double sent, string heldText, string sentText, string moved)
    {
        var halton = new Halton().Hold("NI 112", "Halton", ReportingPeriod.CalendarYear(2008), held);
        var read = halton.Read(new SheetSketch("Q").At("A1", "Indicator", "Area", "Period", "Value").At("A2", "NI 112", "Halton", "2008", sent));

        var row = ReturnedRow.Of(read.Values, [], []).Single();

        Assert.Equal((heldText, sentText, moved), (row.Held, row.Sent, row.Moved));
    }
}
