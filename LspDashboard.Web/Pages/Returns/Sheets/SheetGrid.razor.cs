using LspDashboard.Core.Importing.Drawing;
using LspDashboard.Core.Returns;
using LspDashboard.Web.Ui;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.JSInterop;

namespace LspDashboard.Web.Pages.Returns.Sheets;

/// <summary>Draws what is in view of one sheet, and moves the selection.</summary>
public partial class SheetGrid
{
    // What a box is taken to be until the browser has measured it.
    private const double LikelyHeight = 620;
    private const double LikelyWidth = 1000;

    // Kept, so that a cell that is drawn again is the same to the renderer and nothing is sent for it.
    private readonly Dictionary<SheetPlace, Func<Task>> _picks = [];
    private ElementReference _box;
    private DrawnSheet? _shown;
    private SheetColumns _widths = default!;
    private SheetWindow _window = new(0, -1, 0, -1);
    private SheetPlace? _selected;
    private SheetPlace? _given;
    private (double Height, double Width) _view = (LikelyHeight, LikelyWidth);
    private bool _isToReveal;
    private bool _isToFocus;
    private IJSObjectReference? _module;
    private IJSObjectReference? _watch;
    private DotNetObjectReference<SheetGrid>? _self;

    [Parameter, EditorRequired] public DrawnSheet Sheet { get; set; } = default!;
    [Parameter, EditorRequired] public SheetProblems Problems { get; set; } = default!;

    /// <summary>What is selected; a new one is brought into view and given the focus.</summary>
    [Parameter] public SheetPlace? Selected { get; set; }
    [Parameter] public EventCallback<SheetPlace> OnPick { get; set; }

    /// <summary>Enter, or F2 as in a spreadsheet.</summary>
    [Parameter] public EventCallback OnEdit { get; set; }

    private bool _hasLeft;

    protected override void OnParametersSet()
    {
        if (!ReferenceEquals(_shown, Sheet))
        {
            var isOther = _shown?.Name != Sheet.Name;
            (_shown, _widths) = (Sheet, new(Sheet));
            if (isOther)
            {
                _picks.Clear();
                _selected = FirstCell;
                _given = null;
            }
            if (isOther || _window.LastRow >= Sheet.Rows.Count || _window.LastColumn >= Sheet.Columns.Count)
                _window = SheetWindow.Of(Sheet, _widths, 0, 0, _view.Height, _view.Width);
        }
        if (Selected is null || Selected == _given) return;
        _given = Selected;
        if (Selected.Sheet == Sheet.Name && Selected != _selected) Select(Selected);
    }

    protected override Task OnAfterRenderAsync(bool firstRender) => InScript.RunAsync(async () =>
    {
        if (firstRender)
        {
            _self = DotNetObjectReference.Create(this);
            _module = await Js.InvokeAsync<IJSObjectReference>("import", "./js/sheetGrid.js");
            _watch = await _module.InvokeAsync<IJSObjectReference>("watch", _box, _self);
        }
        if (!_isToReveal || _watch is null) return;
        var focus = _isToFocus;
        (_isToReveal, _isToFocus) = (false, false);
        await _watch.InvokeVoidAsync("reveal", SheetWindow.HeadWidth, SheetWindow.RowHeight, focus);
    }, () => _hasLeft);

    /// <summary>The browser says what is in view.</summary>
    [JSInvokable]
    public void Show(double top, double left, double height, double width)
    {
        _view = (height, width);
        // The letters and numbers cover a row and a column of the box.
        var seen = SheetWindow.Of(Sheet, _widths, top, left, height - SheetWindow.RowHeight, width - SheetWindow.HeadWidth, more: false);
        if (_window.Covers(seen)) return;
        _window = SheetWindow.Of(Sheet, _widths, top, left, height, width);
        StateHasChanged();
    }

    /// <summary>Gives the focus back to the selected cell, after something beside the sheet was done.</summary>
    public void FocusSelected()
    {
        (_isToReveal, _isToFocus) = (true, true);
        StateHasChanged();
    }

    private SheetPlace? FirstCell => Sheet.Columns.Count == 0 ? null : SheetMoves.Shown(new(Sheet.Name, 1, 1), Sheet);

    private void Select(SheetPlace to)
    {
        if (Sheet.Columns.Count == 0) return;
        var (row, column) = (to.Row is { } r ? Sheet.Rows.PlaceOf(r) : _window.FirstRow, to.Column is { } c ? Sheet.Columns.PlaceOf(c) : _window.FirstColumn);
        // An address beyond what is drawn is taken to the nearest cell that is.
        _selected = SheetMoves.Shown(to with { Row = to.Row is null ? null : Sheet.Rows.NumberAt(row), Column = to.Column is null ? null : Sheet.Columns.NumberAt(column) }, Sheet);
        (_isToReveal, _isToFocus) = (true, true);
        // A far jump: drawn around the cell at once, before the browser has scrolled there.
        if (!_window.Holds(row, column))
            _window = SheetWindow.Of(Sheet, _widths, (row * SheetWindow.RowHeight) - (_view.Height / 2), _widths.Start(column) - (_view.Width / 2), _view.Height, _view.Width);
    }

    private async Task PickAsync(SheetPlace place)
    {
        Select(place);
        if (_selected is null) return;
        // What comes back as a parameter is known already.
        _given = _selected;
        await OnPick.InvokeAsync(_selected);
    }

    private Func<Task> Pick(SheetPlace place)
    {
        if (!_picks.TryGetValue(place, out var pick)) _picks[place] = pick = () => PickAsync(place);
        return pick;
    }

    private async Task KeyAsync(KeyboardEventArgs e)
    {
        if (_selected is null) return;
        if (e.Key is "Enter" or "F2")
        {
            // Not selected anew: the focus goes to where it is typed, and must not come back to the cell.
            _given = _selected;
            await OnPick.InvokeAsync(_selected);
            await OnEdit.InvokeAsync();
        }
        else if (SheetMoves.From(_selected, e.Key, e.CtrlKey || e.MetaKey, Sheet) is { } to && to != _selected)
        {
            await PickAsync(to);
        }
    }

    private IEnumerable<int> Letters => Enumerable.Range(_window.FirstColumn, _window.LastColumn - _window.FirstColumn + 1)
        .Union(_selected?.Column is { } own && own <= Sheet.Columns.Last ? [Sheet.Columns.PlaceOf(own)] : []).Order();

    private bool Is(SheetPlace place) => place == _selected;

    private static string Css(PlacedCell placed, ProblemSeverity? gravest) => string.Join(' ', new[]
    {
        "cell", placed.Cell.Part?.CssClass(), placed.Cell.IsRight ? "right" : null, placed.Rows > 1 ? "tall" : null, placed.Cell.Correction is null ? null : "corrected",
        gravest switch { ProblemSeverity.Error => "error", ProblemSeverity.Suspect => "suspect", _ => null },
    }.OfType<string>());

    private string? Title(DrawnCell cell)
    {
        var problems = Problems.Of(Sheet.Name, cell.Address);
        var said = cell.Correction is { } c ? $"The file said {(c.FileSaid.Length == 0 ? "nothing" : c.FileSaid)}; corrected by {c.By}." : null;
        return cell.Part is null && said is null && problems.Count == 0 ? null : string.Join(' ', new[] { cell.Part is { } part ? part.Word() + "." : null, said }.OfType<string>().Concat(problems.Take(3).Select(p => p.Message)));
    }

    private static string Size(int width, int height) => FormattableString.Invariant($"width:{width}px;height:{height}px");

    private static string Top(int place, int width) => FormattableString.Invariant($"top:{(place + 1) * SheetWindow.RowHeight}px;width:{width}px");

    private static string At(int left, int width) => FormattableString.Invariant($"left:{left}px;width:{width}px;");

    private static string Height(int height) => FormattableString.Invariant($"height:{height}px");

    private static string Wide(int width) => FormattableString.Invariant($"width:{width}px");

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        _hasLeft = true;
        _self?.Dispose();
        await InScript.RunAsync(async () =>
        {
            if (_watch is not null)
            {
                await _watch.InvokeVoidAsync("stop");
                await _watch.DisposeAsync();
            }
            if (_module is not null) await _module.DisposeAsync();
        }, () => _hasLeft);
    }
}
