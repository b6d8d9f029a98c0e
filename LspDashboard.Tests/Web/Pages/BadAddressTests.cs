using System.Globalization;
using System.Reflection;
using LspDashboard.Tests.Support;
using Microsoft.AspNetCore.Components;

namespace LspDashboard.Tests.Web.Pages;

/// <summary>An address that somebody mistyped is answered by a page that says so, never by an error.</summary>
public sealed class BadAddressTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task EveryPage_WithNonsenseForEachThingItTakesFromTheAddress_IsStillAPage()
    {
        var wrong = new List<string>();
        var walked = 0;
        foreach (var (page, route) in Routes())
        {
            var names = Asked(page).Select(p => p.Name).ToList();
            // Each alone, for the first that is wrong may hide the next; then a number that no number type holds in all.
            foreach (var query in names.Select(n => n + "=abc").Append(string.Join('&', names.Select(n => n + "=99999999999999999999"))).Where(q => q.Length > 0))
            {
                var address = $"{Filled(route)}?{query}";
                using var answer = await app.Client.GetAsync(new Uri(address, UriKind.Relative));
                walked++;
                if ((int)answer.StatusCode >= 500 || answer.Content.Headers.ContentType?.MediaType == "application/problem+json") wrong.Add(string.Create(CultureInfo.InvariantCulture, $"{address} answered {(int)answer.StatusCode}"));
            }
        }

        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
        Assert.True(walked > 100, "the walk has found too few pages");
    }

    [Theory]
    [InlineData("/halton?since=abc", "&#x27;abc&#x27; is not the number of a meeting.")]
    [InlineData("/halton/history?subject=Meeting&id=abc", "&#x27;abc&#x27; is not the number of a thing in the history.")]
    [InlineData("/halton/history?page=two", "&#x27;two&#x27; is not the number of a page.")]
    [InlineData("/halton/accountability?body=abc", "The partnership has no such body or partner on this day.")]
    [InlineData("/halton/returns?return=abc", "There is no such return")]
    [InlineData("/halton/pack?themes=999", "There is no theme 999 here: themes are ")]
    [InlineData("/halton/pack?meeting=99999", "There is no meeting 99999 in the calendar. The pack is shown without it.")]
    [InlineData("/halton/pack?audience=king", "The usual pack is shown.")]
    public async Task Page_WithAWordForANumber_SaysWhatIsWrong(string address, string said) =>
        Assert.Contains(said, await app.Client.GetStringAsync(new Uri(address, UriKind.Relative)), StringComparison.Ordinal);

    // A word where a number belongs ends a page before it can say anything: everything comes in as text.
    [Fact]
    public void WhatPagesTakeFromTheAddress_IsText() =>
        Assert.All(Routes().SelectMany(r => Asked(r.Page)), p => Assert.Equal(typeof(string), p.Type));

    private static IEnumerable<(Type Page, string Route)> Routes() =>
        typeof(Program).Assembly.GetTypes().SelectMany(t => t.GetCustomAttributes<RouteAttribute>().Select(r => (t, r.Template)));

    private static IEnumerable<(string Name, Type Type)> Asked(Type page) => page.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
        .Select(p => (Property: p, From: p.GetCustomAttribute<SupplyParameterFromQueryAttribute>())).Where(p => p.From is not null)
        .Select(p => (p.From!.Name ?? p.Property.Name, p.Property.PropertyType));

    private static string Filled(string route) => route
        .Replace("{Slug}", "halton", StringComparison.Ordinal).Replace("{Code}", "ni-112", StringComparison.Ordinal).Replace("{Secret}", "nothing", StringComparison.Ordinal)
        .Replace("/meetings/{Id:int}", "/meetings/26", StringComparison.Ordinal).Replace("{Id:int}", "4", StringComparison.Ordinal)
        .Replace("{ThemeId:int}", "1", StringComparison.Ordinal).Replace("{OutcomeId:int}", "1", StringComparison.Ordinal);
}
