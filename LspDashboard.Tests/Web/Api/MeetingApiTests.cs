using System.Net;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Web.Api;

public class MeetingApiTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Meetings_Halton_AreByDateWithTheirBodies()
    {
        var all = (await app.Client.JsonAsync("/api/v1/partnerships/halton/meetings")).EnumerateArray().ToList();

        Assert.Equal(("2008-07-17", "Board", "2008-07-10", "Town Hall"), (all[0].Text("on"), all[0].Text("body"), all[0].Text("papersOutOn"), all[0].Text("place")));
        Assert.Equal("2010-08-19", all[^1].Text("on"));
        Assert.All(all, m => Assert.True(m.GetProperty("illustrative").GetBoolean()));
    }

    [Fact]
    public async Task Minutes_AsKnownOnADay_AreThoseWrittenByThen()
    {
        var all = (await app.Client.JsonAsync("/api/v1/partnerships/halton/minutes")).EnumerateArray().ToList();

        Assert.Equal([("NI 112", "Decision", "2010-05-20"), ("NI 154", "Note", "2010-05-20")], all.Select(m => (m.Text("indicator"), m.Text("kind"), m.Text("on"))));
        Assert.Empty((await app.Client.JsonAsync("/api/v1/partnerships/halton/minutes?asOf=2010-05-19")).EnumerateArray());
    }

    [Fact]
    public async Task Calendar_IsACalendarFile()
    {
        using var answer = await app.Client.GetAsync(new Uri("/halton/meetings.ics", UriKind.Relative));

        Assert.Equal("text/calendar", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("SUMMARY:Board of Halton Strategic Partnership\r\n", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/partnerships/nowhere/meetings", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/partnerships/halton/minutes?asOf=yesterday", HttpStatusCode.BadRequest)]
    public async Task WhatIsNotThere_IsSaid(string address, HttpStatusCode status)
    {
        using var answer = await app.Client.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(status, answer.StatusCode);
    }
}
