using LspDashboard.Core.Partnerships;
using LspDashboard.Tests.Support;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace LspDashboard.Tests.Web.Pages.SetUp;

public class ReservedWordsTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public void Routes_FirstWords_CanBeNoPartnershipsAddress()
    {
        var words = app.Get<IEnumerable<EndpointDataSource>>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
            .Select(e => e.RoutePattern.PathSegments.Count > 0 && e.RoutePattern.PathSegments[0].Parts is [RoutePatternLiteralPart word] ? word.Content : null)
            .OfType<string>().ToHashSet(StringComparer.Ordinal);

        Assert.Contains("new", words);
        Assert.Contains("api", words);
        Assert.All(words, w => Assert.NotNull(PartnershipSlug.Problem(w, [])));
    }
}
