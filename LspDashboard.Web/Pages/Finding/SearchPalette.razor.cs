using System.Globalization;
using LspDashboard.Core.Accounts;
using LspDashboard.Core.Finding;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Storage;
using LspDashboard.Web.Pages.Shell;
using LspDashboard.Web.Security;
using LspDashboard.Web.Ui;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace LspDashboard.Web.Pages.Finding;

/// <summary>What can be found is read when the search opens, filtered as one types, and let go of when it closes: most open pages never search.</summary>
public sealed partial class SearchPalette : IAsyncDisposable
{
    private const int MostOfAKind = 6;
    private readonly CancellationTokenSource _left = new();
    private ElementReference _dialog;
    private KeyMap? _keys;
    private IJSObjectReference? _module;
    private DotNetObjectReference<SearchPalette>? _self;
    private FindIndex? _index;
    private string _typed = "";
    private IReadOnlyList<FoundGroup> _groups = [];
    private IReadOnlyList<RecentPlace> _recent = [];
    private IReadOnlyList<Room> _rooms = [];
    private bool _isOpen;
    private string? _given;

    [Parameter, EditorRequired] public Partnership Partnership { get; set; } = default!;
    [Parameter, EditorRequired] public PartnershipAddress Address { get; set; } = default!;
    [Inject] private IJSRuntime Js { get; set; } = default!;
    [Inject] private FindingReader Reader { get; set; } = default!;
    [Inject] private Reception Reception { get; set; } = default!;

    private bool IsAsked => _isOpen && _index is not null && _typed.Trim().Length > 0;

    private string Said => !IsAsked ? "" : _groups.Sum(g => g.Total) switch
    {
        0 => "Nothing found.",
        1 => "1 found.",
        var n => string.Create(CultureInfo.InvariantCulture, $"{n} found."),
    };

    // Before anything is typed: where the reader has been, and where they can go.
    private IReadOnlyList<(string Heading, IReadOnlyList<(string Name, string Href, string Keys)> Places)> Places =>
        !_isOpen || _typed.Trim().Length > 0 ? []
        : [.. new (string, IReadOnlyList<(string, string, string)>)[]
          {
              ("Where you were", [.. _recent.Select(p => (p.Name, p.Href, ""))]),
              ("Pages", [.. _rooms.Where(r => r.Keys.Length > 0).Select(r => (r.Name, r.Href, r.Keys))]),
          }.Where(g => g.Item2.Count > 0)];

    protected override void OnParametersSet() => _rooms = Doorway.Visitor is { } me ? Room.Of(Address, me) : [];

    // The keys lead to the period that is looked at, so they are given anew where that changes.
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_given != Address.Overview) await InScriptAsync(StartAsync);
    }

    private async Task StartAsync()
    {
        if (Doorway.Visitor is not { } me) return;
        _given = Address.Overview;
        _module ??= await Js.InvokeAsync<IJSObjectReference>("import", "./js/finding.js");
        // Taken from the page while the script came: it must not begin to listen.
        if (_left.IsCancellationRequested)
        {
            await _module.DisposeAsync();
            return;
        }
        _self ??= DotNetObjectReference.Create(this);
        await _module.InvokeVoidAsync("start", _dialog, _self, $"{Partnership.Slug}/{me.AccountId?.ToString(CultureInfo.InvariantCulture) ?? me.Role.ToString()}", Shortcut.Of(_rooms).SelectMany(g => g.Keys));
    }

    // The button may be quicker than the script behind it.
    private Task ShowAsync() => InScriptAsync(async () =>
    {
        if (_module is null) await StartAsync();
        if (_module is not null) await _module.InvokeVoidAsync("open");
    });

    /// <summary>The script has opened the search; what may be found is asked for at this moment.</summary>
    [JSInvokable]
    public async Task OpenedAsync(IReadOnlyList<RecentPlace> recent)
    {
        (_isOpen, _typed, _groups, _recent) = (true, "", [], RecentPlace.Of(recent, Partnership.Slug));
        StateHasChanged();
        if (await Reception.AtAsync(Partnership.Slug, _left.Token) is not { } me || !me.May(Permission.See)) return;
        _index = await Finds.ReadAsync(Reader, Address, me, _left.Token);
        Find();
        StateHasChanged();
    }

    [JSInvokable]
    public void Closed()
    {
        (_isOpen, _index, _typed, _groups, _recent) = (false, null, "", [], []);
        StateHasChanged();
    }

    [JSInvokable]
    public Task ShowKeysAsync(bool isOn) => _keys?.ShowAsync(isOn) ?? Task.CompletedTask;

    /// <summary>The indicator after or before the one of an address, in the partnership's order; from any other page the first or the last.</summary>
    [JSInvokable]
    public async Task<string?> BesideAsync(string path, int step)
    {
        if (await Reception.AtAsync(Partnership.Slug, _left.Token) is not { } me || !me.May(Permission.See)) return null;
        var things = await Reader.ReadAsync(Partnership.Slug, me, Address.Period, Address.AsOf, _left.Token);
        return things is null ? null : Neighbours.Of([.. things.Where(t => t.Kind == FindKind.Indicator).Select(t => t.Key)], Address, path, step);
    }

    private void Typed(ChangeEventArgs e)
    {
        _typed = e.Value as string ?? "";
        Find();
    }

    private void Find() => _groups = _index is null ? [] : FoundGroup.Of(_index.Find(_typed), MostOfAKind);

    private static string OptionId(int number) => string.Create(CultureInfo.InvariantCulture, $"palette-option-{number}");

    private Task InScriptAsync(Func<Task> calls) => InScript.RunAsync(calls, () => _left.IsCancellationRequested);

    public async ValueTask DisposeAsync()
    {
        await _left.CancelAsync();
        _left.Dispose();
        await InScriptAsync(async () =>
        {
            if (_module is null) return;
            await _module.InvokeVoidAsync("stop", _dialog);
            await _module.DisposeAsync();
        });
        _self?.Dispose();
    }
}
