using LspDashboard.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LspDashboard.Tests.EndToEnd;

/// <summary>For a reader whose system sets all colours, nothing may be drawn over in the colour of ink.</summary>
[Trait("Category", "Browser")]
[Collection(BrowserCollection.Name)]
public class ForcedColoursTests(RunningApp app) : IClassFixture<RunningApp>
{
    // Anything as large as a part of the chart, filled with the same colour as its lines.
    private const string Covers = """
        () => {
            const probe = document.body.appendChild(document.createElement('i'));
            probe.style.color = 'CanvasText';
            const ink = getComputedStyle(probe).color;
            return [...document.querySelectorAll('.chart svg rect, .chart svg path, .chart .ground')].filter(shape => {
                const box = shape.getBoundingClientRect(), style = getComputedStyle(shape);
                const fill = shape.tagName === 'SPAN' ? style.backgroundColor : style.fill;
                return box.width > 60 && box.height > 100 && fill === ink && Number(style.fillOpacity) * Number(style.opacity) > .6 && !shape.closest('defs, clipPath, mask');
            }).map(shape => shape.outerHTML.slice(0, 120));
        }
        """;

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public async Task Chart_WithAForecast_IsCoveredByNothing(string theme)
    {
        await using var opened = await BrowserPage.OpenAsync(app, "/halton", new(1440, theme));
        await opened.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        await opened.GoAsync("/halton/indicators/ni-112");
        await opened.InteractiveAsync();
        await Expect(opened.Page.Locator(".chart .drawn svg").First).ToBeVisibleAsync();

        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(Covers));
        await Accessible.AssertAsync(opened, "forced colours, " + theme);
    }
}
