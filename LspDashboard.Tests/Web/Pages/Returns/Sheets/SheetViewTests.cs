using AngleSharp.Dom;
using Bunit;
using LspDashboard.Core.Importing;
using LspDashboard.Core.Importing.Drawing;
using LspDashboard.Core.Importing.Workbooks;
using LspDashboard.Tests.Core.Importing.Tables;
using LspDashboard.Web.Pages.Returns.Sheets;

namespace LspDashboard.Tests.Web.Pages.Returns.Sheets;

public class SheetViewTests : BunitContext
{
    private readonly List<CellCorrection> _corrected = [];
    private readonly List<SheetPlace> _picked = [];

    public SheetViewTests() => JSInterop.Mode = JSRuntimeMode.Loose;

    [Fact]
    public void Grid_Cells_SayWhereTheyStandAndWhatTheyAre()
    {
        var view = View(Read());

        var grid = view.Find("[role=grid]");
        Assert.Equal(("Sheet Return", "5", "5"), (grid.GetAttribute("aria-label"), grid.GetAttribute("aria-rowcount"), grid.GetAttribute("aria-colcount")));
        var value = Cell(view, "430");
        Assert.Equal(("5", "3"), (value.GetAttribute("aria-colindex"), value.ParentElement!.GetAttribute("aria-rowindex")));
        Assert.Equal("V", value.QuerySelector(".mark")!.TextContent);
        Assert.StartsWith("Value.", value.GetAttribute("title"), StringComparison.Ordinal);
        Assert.Contains("right", value.ClassList);
        Assert.Equal("P", Cell(view, "Salford").QuerySelector(".mark")!.TextContent);
    }

    [Fact]
    public void Grid_CellWithAProblem_SaysSoInWordsAndByAnIcon()
    {
        var cell = Cell(View(Read()), "about ten");

        Assert.Contains("cannot be taken", cell.TextContent, StringComparison.Ordinal);
        Assert.NotNull(cell.QuerySelector("svg"));
        Assert.Contains("text where a number is expected", cell.GetAttribute("title"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_MoveTheOneCellThatCanBeReachedByTab()
    {
        var view = View(Read());
        Assert.Equal("A1", Reached(view));

        foreach (var (key, to) in new[] { ("ArrowRight", "B1"), ("ArrowDown", "B2"), ("End", "D2"), ("ArrowRight", "D2"), ("ArrowUp", "D1"), ("ArrowUp", "D"), ("ArrowDown", "D1"), ("Home", "A1"), ("ArrowLeft", "1"), ("PageDown", "4") })
        {
            await view.Find("[role=grid]").KeyDownAsync(new Microsoft.AspNetCore.Components.Web.KeyboardEventArgs { Key = key });
            Assert.Equal(to, Reached(view));
        }

        await view.Find("[role=grid]").KeyDownAsync(new Microsoft.AspNetCore.Components.Web.KeyboardEventArgs { Key = "Home", CtrlKey = true });
        Assert.Equal("A1", Reached(view));
        await view.Find("[role=grid]").KeyDownAsync(new Microsoft.AspNetCore.Components.Web.KeyboardEventArgs { Key = "End", CtrlKey = true });
        Assert.Equal("D4", Reached(view));
    }

    [Fact]
    public async Task Click_Cell_ShowsWhatWasMadeOfItBeside()
    {
        var view = View(Read());

        await Cell(view, "430").ClickAsync(new());

        var panel = view.Find("aside");
        Assert.Equal("Cell D2", panel.GetAttribute("aria-label"));
        var said = panel.QuerySelectorAll("dl div").ToDictionary(d => d.QuerySelector("dt")!.TextContent, d => d.QuerySelector("dd")!.TextContent, StringComparer.Ordinal);
        Assert.Equal(("NI 154Net additional homes", "Halton", "2008/09", "430.0", "nothing"), (said["Indicator"], said["Place"], said["Period"], said["Sent"], said["Held now"]));
        Assert.Equal("D2", Assert.Single(_picked).Address);
    }

    [Fact]
    public async Task Click_ColumnLetter_IsAPlaceOfItsOwn()
    {
        var view = View(Read(), p => p.Add(v => v.PickPanel, place => $"picked {place.Address}"));

        await view.FindAll("[role=columnheader]").Single(h => h.TextContent == "C").ClickAsync(new());

        Assert.Equal(new SheetPlace("Return", 3, null), Assert.Single(_picked));
        Assert.Contains("picked C", view.Find("aside").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Correct_Cell_HandsOnWhatWasTypedWithTheName()
    {
        var view = View(Read());
        await Cell(view, "about ten").ClickAsync(new());

        Field(view, "It should say").Input(" 10.4 ");
        await Field(view, "Reason").ChangeAsync(new() { Value = "rung up" });
        await view.Find("form").SubmitAsync();

        Assert.Equal(new CellCorrection("Return", "D3", "10.4", "rung up", "Ann", 0), Assert.Single(_corrected));
    }

    [Theory]
    [InlineData("Ann", "about ten", "That is what it says.")]
    [InlineData(" ", "10.4", "Not corrected yet: your name is missing.")]
    public async Task Correct_WithoutAChangeOrAName_SaysWhatIsMissing(string by, string typed, string why)
    {
        var view = View(Read(), by: by);
        await Cell(view, "about ten").ClickAsync(new());

        Field(view, "It should say").Input(typed);
        await view.Find("form").SubmitAsync();

        Assert.Empty(_corrected);
        Assert.Contains(why, view.Find(".field .error").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Correct_WithoutAName_LeadsToTheFieldOfTheName()
    {
        var view = View(Read(), by: "");
        await Cell(view, "about ten").ClickAsync(new());

        Field(view, "It should say").Input("10.4");
        await view.Find("form").SubmitAsync();

        Assert.Contains("Say who corrects it", Field(view, "Your name").ParentElement!.TextContent, StringComparison.Ordinal);
        JSInterop.VerifyFocusAsyncInvoke();
    }

    [Fact]
    public async Task Typed_AndAnotherCellLookedAt_IsKeptAndNamed()
    {
        var view = View(Read());
        await Cell(view, "about ten").ClickAsync(new());
        Field(view, "It should say").Input("10.4");

        await Cell(view, "430").ClickAsync(new());
        Assert.Contains("What you typed over D3 is not saved yet.", view.Find("aside").TextContent, StringComparison.Ordinal);
        Assert.Equal("430", Field(view, "It should say").GetAttribute("value"));
        await view.FindAll("button").Single(b => b.TextContent.Trim() == "Go back to it").ClickAsync(new());

        Assert.Equal("10.4", Field(view, "It should say").GetAttribute("value"));
        Assert.DoesNotContain("not saved yet", view.Find("aside").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Typed_WhileSomebodyElseCorrectsTheCell_SaysWhoAndKeepsWhatWasTyped()
    {
        var view = View(Read());
        await Cell(view, "about ten").ClickAsync(new());
        Field(view, "It should say").Input("10.4");

        view.Render(p => p.Add(v => v.Preview, DrawnReturn.Of(new Halton().Corrected(DrawnReturn.Four.Build(), DrawnReturn.Correction("D3", "about ten", "1500")))));

        Assert.Contains("Bob corrected this cell to 1500 on 30 June 2010, 11:00, while you were typing.", view.Find("aside .notice").TextContent, StringComparison.Ordinal);
        Assert.Equal("10.4", Field(view, "It should say").GetAttribute("value"));
    }

    [Fact]
    public async Task Corrected_Cell_SaysWhatTheFileSaidAndCanBeTakenBack()
    {
        var view = View(new Halton().Corrected(DrawnReturn.Four.Build(), DrawnReturn.Correction("D3", "about ten", "1500")));
        var cell = Cell(view, "1500");
        Assert.Contains("corrected", cell.ClassList);
        Assert.Contains("The file said about ten; corrected by Bob.", cell.GetAttribute("title"), StringComparison.Ordinal);

        await cell.ClickAsync(new());
        Assert.Contains("The file said about ten; corrected to 1500 by Bob on 30 June 2010, 11:00", view.Find("aside").TextContent, StringComparison.Ordinal); // summer time
        await view.FindAll("button").Single(b => b.TextContent.Trim() == "Take it back").ClickAsync(new());

        Assert.Equal(new CellCorrection("Return", "D3", null, "", "Ann", 9), Assert.Single(_corrected));
    }

    [Fact]
    public async Task Decided_Return_CannotBeCorrected()
    {
        var view = Render<SheetView>(p => p.Add(v => v.Preview, DrawnReturn.Of(Read(), LspDashboard.Core.Returns.ReturnState.Accepted)));

        await Cell(view, "430").ClickAsync(new());

        Assert.Empty(view.FindAll("form"));
    }

    [Fact]
    public void Selected_FarDown_IsDrawnAlone()
    {
        var rows = RowCopy.Of(Enumerable.Range(1, 100_000).Select(n => (n, false, (IEnumerable<Cell>)[new(1, CellValue.OfNumber(n))])));
        var read = new UnderstoodReturn(0, [], []) { Workbook = new([new("Long", false, rows, [], new HashSet<int>())]) };

        var view = View(read, p => p.Add(v => v.SelectedCell, new SheetPlace("Long", 1, 77_000)));

        Assert.Equal("A77000", Reached(view));
        Assert.InRange(view.FindAll("[role=gridcell]").Count, 20, 80);
        Assert.Equal("100001", view.Find("[role=grid]").GetAttribute("aria-rowcount"));
    }

    [Fact]
    public async Task Scrolled_OnlyWhatIsInViewIsDrawn()
    {
        var rows = RowCopy.Of(Enumerable.Range(1, 5_000).Select(n => (n, false, (IEnumerable<Cell>)[new(1, CellValue.OfNumber(n))])));
        var view = View(new(0, [], []) { Workbook = new([new("Long", false, rows, [], new HashSet<int>())]) });
        var grid = view.FindComponent<SheetGrid>();

        await grid.InvokeAsync(() => grid.Instance.Show(28 * 1000, 0, 560, 800));

        var drawn = view.FindAll("[role=rowheader]").Select(h => h.TextContent).ToList();
        Assert.Contains("1001", drawn);
        Assert.Contains("1019", drawn);
        Assert.DoesNotContain("500", drawn);
        // The selected cell stays where Tab finds it.
        Assert.Contains("1", drawn);
    }

    [Fact]
    public void Merged_Cells_AreOneOverAllOfThem()
    {
        var read = new UnderstoodReturn(0, [], []) { Workbook = new SheetSketch("M").At("A1", "Under 18").At("A2", 1, 2, 3).At("A3", 4, 5, 6).Merge("A1:C1", "B2:B3").Read() };

        var view = View(read);

        Assert.Equal("3", Cell(view, "Under 18").GetAttribute("aria-colspan"));
        Assert.Equal("2", Cell(view, "2").GetAttribute("aria-rowspan"));
        Assert.DoesNotContain(view.FindAll("[role=gridcell]"), c => c.QuerySelector(".text")!.TextContent == "5");
    }

    [Fact]
    public async Task Tabs_AnotherSheet_IsDrawn()
    {
        var view = View(Read());

        await view.FindAll("[role=tab]").Single(t => t.TextContent.Trim().StartsWith("Notes", StringComparison.Ordinal)).ClickAsync(new());

        Assert.Equal("Sheet Notes", view.Find("[role=grid]").GetAttribute("aria-label"));
        Assert.NotNull(Cell(view, "Sent by Ann"));
    }

    [Fact]
    public void Parts_EachHasAWordAndALetterOfItsOwn()
    {
        var parts = Enum.GetValues<SheetPart>();

        Assert.Equal(parts.Length, parts.Select(p => p.Word()).Distinct().Count());
        Assert.Equal(parts.Length, parts.Select(p => p.Letter()).Distinct().Count());
    }

    private static UnderstoodReturn Read() => new Halton().Read(DrawnReturn.Four);

    private IRenderedComponent<SheetView> View(UnderstoodReturn read, Action<ComponentParameterCollectionBuilder<SheetView>>? more = null, string by = "Ann") => Render<SheetView>(p =>
    {
        p.Add(v => v.Preview, DrawnReturn.Of(read)).Add(v => v.By, by).Add(v => v.OnPick, _picked.Add).Add(v => v.OnCorrect, _corrected.Add);
        more?.Invoke(p);
    });

    private static IElement Cell(IRenderedComponent<SheetView> view, string text) => view.FindAll("[role=gridcell]").Single(c => c.QuerySelector(".text")!.TextContent == text);

    private static IElement Field(IRenderedComponent<SheetView> view, string label) => view.Find("#" + view.FindAll("label").Single(l => l.TextContent.StartsWith(label, StringComparison.Ordinal)).GetAttribute("for"));

    // By its place in the grid: the headers are row 1 and column 1.
    private static string Reached(IRenderedComponent<SheetView> view)
    {
        var one = view.FindAll("[role=grid] [tabindex='0']").Single();
        var column = int.Parse(one.GetAttribute("aria-colindex")!, System.Globalization.CultureInfo.InvariantCulture) - 1;
        var row = int.Parse(one.ParentElement!.GetAttribute("aria-rowindex")!, System.Globalization.CultureInfo.InvariantCulture) - 1;
        return new SheetPlace("", column == 0 ? null : column, row == 0 ? null : row).Address;
    }
}
