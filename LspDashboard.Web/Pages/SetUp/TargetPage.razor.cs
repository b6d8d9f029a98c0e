using LspDashboard.Core.Accounts;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Scorecards;
using LspDashboard.Core.Storage;
using LspDashboard.Web.Ui;
using Microsoft.AspNetCore.Components;

namespace LspDashboard.Web.Pages.SetUp;

/// <summary>A target is typed, seen before it is saved, and recorded as another version.</summary>
public sealed partial class TargetPage
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(250);
    private readonly HashSet<string> _begun = new(StringComparer.Ordinal);
    private TargetForm? _form;
    private PartnershipFacts? _facts;
    private IndicatorDetail? _detail;
    private RecordedTargets? _recorded;
    private IReadOnlyList<Contributions> _counties = [];
    private TargetPreview? _preview;
    private Dictionary<string, string> _problems = [];
    private Change? _overtaken;
    private int _seen;
    private int _typed;
    private int _historyKey;
    private bool _attempted;
    private bool _isSaving;

    [Parameter] public string Code { get; set; } = "";
    [Inject] private FactsReader Facts { get; set; } = default!;
    [Inject] private ScorecardReader Reader { get; set; } = default!;
    [Inject] private ContributionReader ContributionReader { get; set; } = default!;
    [Inject] private TargetBook Book { get; set; } = default!;
    [Inject] private Toasts Toasts { get; set; } = default!;

    protected override Permission Needs => Permission.SetTargets;

    private ReportingPeriod LastPeriod => ReportingCalendar.LastEnded(_detail!.Score.Indicator.Frequency, _detail.AsKnown);

    private IEnumerable<RebaseNote> Standing => _recorded!.Rebases.Where(n => n.WithdrawnOn is null);

    // A field that nobody has begun is not wrong yet.
    private Dictionary<string, string> Shown => _attempted ? _problems : _problems.Where(p => _begun.Contains(p.Key)).ToDictionary();

    // Only what follows another agreement can take its place in a report that was made.
    private DateOnly? Backdated => _form?.EffectiveFrom is { } day && day < _detail!.Period.FirstDay && _detail.Targets.Any(t => t.Kind != TargetKind.Profile) ? day : null;

    protected override async Task LoadAsync()
    {
        if (_form is not null) return;
        await ReloadAsync();
        if (_detail is not { } detail || _recorded is not { } recorded) return;
        _counties = await ContributionReader.OfDistrictAsync(detail);
        _seen = recorded.LastChange;
        _form = TargetForm.After(detail.Score.Target, detail.Score.Indicator, recorded.Contributions);
        _form.EffectiveFrom = detail.Period.FirstDay;
        if (detail.Score is { Target: null, Actual: { } actual }) (_form.BaselinePeriod, _form.Baseline) = (actual.Period.Label, TypedNumber.Write(actual.Value));
        if (detail.Score.Target is not null) Preview();
    }

    private async Task ReloadAsync()
    {
        _detail = await Reader.ReadIndicatorAsync(Slug, Code, AskedPeriod, AskedDate);
        _facts = await Facts.ReadAsync(Slug, AskedDate, Code);
        if (_detail is null || _facts is null)
        {
            Navigation.NotFound();
            return;
        }
        _recorded = await Book.ReadAsync(_detail.Partnership.Id, _detail.Score.Indicator.Id);
        _historyKey++;
        if (_preview is not null) Preview();
    }

    // What somebody else recorded meanwhile stands in the lists at once; the form is theirs who types it, until they save.
    private Task ChangedAsync(Change change) =>
        change.Subject == ChangeSubject.Indicator && change.SubjectId == _detail?.Score.Indicator.Id ? ReloadAsync() : Task.CompletedTask;

    private async Task PreviewSoonAsync()
    {
        var mine = ++_typed;
        await Task.Delay(Quiet);
        if (mine == _typed) Preview();
    }

    private void Preview()
    {
        _begun.UnionWith(_form!.Begun());
        if (Understood() is { } target) _preview = TargetPreview.Of(_facts!, target, _detail!.Period, _detail.Score.Method);
    }

    private Target? Understood()
    {
        _problems = [];
        var target = _form!.Read(_detail!.Score.Indicator, _problems);
        if (target is not null) _problems = TargetCheck.Problems(target, _detail.Score.Indicator, _detail.AsKnown).ToDictionary();
        _form.ReadContributions(_problems);
        return _problems.Count == 0 ? target : null;
    }

    private async Task SaveAsync()
    {
        if (_isSaving) return;
        (_isSaving, _attempted) = (true, true);
        if (await MayAsync(Permission.SetTargets) && Understood() is { } target)
        {
            var saved = await Book.SetAsync(_detail!.Partnership.Id, target, _form!.ReadContributions([]), _seen, Visitor.Name);
            _problems = saved.Problems.ToDictionary();
            if (saved.IsDone)
            {
                Toasts.Show($"The target of {_detail.Score.Indicator.Code} is saved.");
                Navigation.NavigateTo(Address.Indicator(_detail.Score.Indicator.Code));
                return;
            }
            _overtaken = saved.Overtaken;
            _seen = saved.Overtaken?.Id ?? _seen;
            await ReloadAsync();
        }
        _isSaving = false;
    }
}
