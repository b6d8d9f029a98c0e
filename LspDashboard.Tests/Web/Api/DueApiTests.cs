using System.Net;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Web.Api;

public class DueApiTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Due_Halton_IsByPartnerTheMostOverdueFirst()
    {
        var due = await app.Client.JsonAsync("/api/v1/partnerships/halton/due");

        Assert.Equal("2010-06-30", due.Text("asOf"));
        var council = due.GetProperty("partners").EnumerateArray().First();
        Assert.Equal("Council", council.Text("partner"));
        var first = council.GetProperty("figures").EnumerateArray().First();
        Assert.Equal(("NI 175", "FY2008-09", "2009-09-30", "Late"), (first.Text("code"), first.Text("period"), first.Text("due"), first.Text("state")));
    }

    [Fact]
    public async Task DueCalendar_OfOnePartner_IsACalendarFile()
    {
        using var answer = await app.Client.GetAsync(new Uri("/api/v1/partnerships/halton/due.ics", UriKind.Relative));

        Assert.Equal("text/calendar", answer.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("BEGIN:VCALENDAR\r\n", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/partnerships/nowhere/due")]
    [InlineData("/api/v1/partnerships/halton/due?partner=1")] // Chorley's
    [InlineData("/api/v1/partnerships/halton/due.ics?partner=999")]
    public async Task Due_OfNobodyHere_IsNotFound(string address)
    {
        using var answer = await app.Client.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
