using System.Text.RegularExpressions;
using LspDashboard.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LspDashboard.Tests.EndToEnd;

/// <summary>A member of the executive group, in three clicks or fewer: what is off course, why, and how it has gone.</summary>
[Trait("Category", "Browser")]
[Collection(BrowserCollection.Name)]
public class ExecutiveJourneyTests(RunningApp app)
{
    private const string OffCourse = "Under-18 conceptions";

    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task OffCourse_ItsReasonAndItsTrend_AreTwoClicksAway(int width)
    {
        var clicks = 0;
        await using var opened = await BrowserPage.OpenAsync(app, "/halton", new(width));
        var page = opened.Page;

        // None: the first page says what is off course, why, what its owner says and what comes next.
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(OffCourse);
        var first = page.GetByRole(AriaRole.Region, new() { Name = "Needs a decision" }).GetByRole(AriaRole.Article).First;
        await Expect(first).ToContainTextAsync("50.3 in 2008 against 27.5 planned: no progress from the baseline, or worse.");
        await Expect(first).ToContainTextAsync("led by Life Chances and Employment");
        await Expect(first).ToContainTextAsync("First clinic in Widnes, was due on 15 June 2010");

        // One: the trend, with an alternative text that states the finding.
        await ClickAsync(first.GetByRole(AriaRole.Link, new() { Name = OffCourse }));
        await Expect(page).ToHaveURLAsync(new Regex("/halton/indicators/ni-112"));
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(OffCourse);
        await Expect(page.GetByRole(AriaRole.Img, new() { NameRegex = new("50\\.3") }).First).ToBeVisibleAsync();

        // Two: the words of its owner, on the same page.
        await ClickAsync(page.GetByRole(AriaRole.Link, new() { Name = "Owner's words" }));
        await Expect(page.GetByText("131 conceptions in 2008 after 179 the year before").First).ToBeInViewportAsync();
        Assert.InRange(clicks, 1, 3);
        Assert.Empty(opened.Troubles);

        async Task ClickAsync(ILocator link)
        {
            clicks++;
            await link.ClickAsync();
        }
    }
}
