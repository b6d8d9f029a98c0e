using System.Net;
using LspDashboard.Core.Accounts;
using LspDashboard.Tests.Support;
using LspDashboard.Web.Security;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

namespace LspDashboard.Tests.Web.Security;

public class DemonstrationTests
{
    [Fact]
    public async Task Sample_InDevelopment_OpensUnderABannerThatSaysSo()
    {
        await using var app = await RunningApp.StartAsync(("Demonstration:Role", "Viewer"));

        var page = await app.Client.GetStringAsync(new Uri("/halton", UriKind.Relative));

        Assert.Contains("you look as Viewer, nobody has signed in", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(app.Client, "/halton/returns"));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(app.Client, "/api/v1/partnerships/halton/due"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(app.Client, "/api/v1/partnerships/halton/scorecard"));
    }

    [Fact]
    public async Task Role_ChosenByTheForm_HoldsForPagesAndNotForTheApi()
    {
        await using var app = await RunningApp.StartAsync();
        using var visit = app.Visit();
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(visit, "/halton/people"));

        using var chosen = await visit.SubmitAsync("/halton", "/demonstration", ("role", "Viewer"));

        Assert.Equal((HttpStatusCode.Found, "/halton"), (chosen.StatusCode, chosen.Headers.Location!.ToString()));
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK), (await StatusAsync(visit, "/halton/people"), await StatusAsync(visit, "/api/v1/partnerships/halton/due")));
    }

    [Fact]
    public async Task Partnership_ThatIsNoSample_StaysShut()
    {
        await using var app = await RunningApp.StartAsync();
        await using (var db = app.Database.Shared()) await db.Partnerships.Where(p => p.Slug == "halton").ExecuteUpdateAsync(s => s.SetProperty(p => p.IsSample, false));

        foreach (var address in new[] { "/halton", "/halton/returns", "/halton/board-pack.xlsx", "/api/v1/partnerships/halton/scorecard" })
            Assert.Equal((address, HttpStatusCode.NotFound), (address, await StatusAsync(app.Client, address)));
        Assert.DoesNotContain("halton", await app.Client.GetStringAsync(new Uri("/api/v1/partnerships", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(app.Client, "/salford"));
    }

    [Fact]
    public async Task Production_WithoutAnAccount_OpensNothingButTheDoors()
    {
        await using var app = await RunningApp.InProductionAsync();

        foreach (var address in new[] { "/", "/halton", "/halton/returns", "/account" })
            Assert.Equal((address, HttpStatusCode.Found), (address, await StatusAsync(app.Client, address)));
        foreach (var address in new[] { "/api/v1/partnerships", "/api/v1/partnerships/halton/scorecard" })
            Assert.Equal((address, HttpStatusCode.Unauthorized), (address, await StatusAsync(app.Client, address)));
        foreach (var address in new[] { "/sign-in", "/first-administrator", "/health" })
            Assert.Equal((address, HttpStatusCode.OK), (address, await StatusAsync(app.Client, address)));
        Assert.DoesNotContain("Demonstration", await app.Client.GetStringAsync(new Uri("/sign-in", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Development", "http://localhost:5080", "127.0.0.1", true)]
    [InlineData("Development", "http://localhost:5080", "::1", true)]
    [InlineData("Development", "http://localhost:5080", "192.168.1.7", false)]
    [InlineData("Development", "http://0.0.0.0:5080", "127.0.0.1", false)]
    [InlineData("Development", "http://localhost:5080", null, false)]
    [InlineData("Production", "http://localhost:5080", "127.0.0.1", false)]
    [InlineData("Staging", "http://localhost:5080", "127.0.0.1", false)]
    public void IsOpenTo_OnlyThisMachineInDevelopment(string environment, string urls, string? from, bool isOpen)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = from is null ? null : IPAddress.Parse(from);

        Assert.Equal(isOpen, new Demonstration(Configured(("urls", urls)), new Place(environment)).IsOpenTo(context));
    }

    [Fact]
    public void IsOpenTo_BehindAProxy_IsFalse()
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = IPAddress.Loopback;

        Assert.False(new Demonstration(Configured(("urls", "http://localhost:5080"), ("BehindTlsProxy", "true")), new Place("Development")).IsOpenTo(context));
    }

    [Theory]
    [InlineData("http://localhost:5080;http://127.0.0.1:5081;http://[::1]:5082", false, null, null, null)]
    [InlineData("http://0.0.0.0:5080", false, "a.example", null, "Nobody can sign in yet")]
    [InlineData("https://dashboard.example:443", false, "dashboard.example", null, "make the first administrator")]
    [InlineData("https://0.0.0.0:443", true, null, null, "AllowedHosts")]
    [InlineData("https://0.0.0.0:443", true, "*", null, "AllowedHosts")]
    [InlineData("http://0.0.0.0:5080", true, "dashboard.example", null, "without TLS")]
    [InlineData("http://0.0.0.0:5080", true, "dashboard.example", "true", null)]
    [InlineData("https://0.0.0.0:443", true, "dashboard.example", null, null)]
    public void Refusal_BeyondThisMachine_SaysWhyAndWhatToDo(string urls, bool hasAdministrator, string? hosts, string? behindProxy, string? says)
    {
        var refusal = LoopbackOnly.Refusal(Configured(("urls", urls), ("AllowedHosts", hosts), ("BehindTlsProxy", behindProxy)), hasAdministrator);

        if (says is null) Assert.Null(refusal);
        else Assert.Contains(says, refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Refusal_PortsOfEveryAddress_IsSaid() => Assert.Contains("http_ports=8080 listens on every address", LoopbackOnly.Refusal(Configured(("http_ports", "8080")), hasAdministrator: false), StringComparison.Ordinal);

    private static IConfiguration Configured(params (string Key, string? Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, s.Value))).Build();

    private static async Task<HttpStatusCode> StatusAsync(HttpClient visit, string address)
    {
        using var answer = await visit.GetAsync(new Uri(address, UriKind.Relative));
        return answer.StatusCode;
    }

    private sealed class Place(string name) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = name;
        public string ApplicationName { get; set; } = "";
        public string ContentRootPath { get; set; } = "";
        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
