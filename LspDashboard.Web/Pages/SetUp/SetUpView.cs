using LspDashboard.Core.Accounts;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;
using LspDashboard.Core.Storage.SetUp;
using LspDashboard.Web.Pages.Shell;
using LspDashboard.Web.Ui;
using Microsoft.AspNetCore.Components;

namespace LspDashboard.Web.Pages.SetUp;

/// <summary>A page of the set-up: what is there, what is being edited, and how the last save ended.</summary>
public abstract class SetUpView : PageView
{
    [Inject] private SetUpReader Reader { get; set; } = default!;
    [Inject] protected Toasts Toasts { get; set; } = default!;

    protected override Permission Needs => Permission.SetUp;

    protected SetUpState? State { get; private set; }

    /// <summary>What was wrong with the last save, by field.</summary>
    protected IReadOnlyDictionary<string, string> Problems { get; private set; } = new Dictionary<string, string>();

    /// <summary>What somebody else changed since this editor looked.</summary>
    protected Change? Overtaken { get; private set; }
    protected bool IsSaving { get; private set; }

    /// <summary>The id of the one that is being edited; null for none.</summary>
    protected int? Editing { get; private set; }

    /// <summary>The version of it that its editor saw.</summary>
    protected int Seen { get; private set; }

    /// <summary>What can be edited on this page.</summary>
    protected virtual IEnumerable<IEdited> Things => [];

    protected override async Task LoadAsync()
    {
        State = await Reader.ReadAsync(Slug);
        if (State is null) Navigation.NotFound();
    }

    protected void Open(IEdited thing)
    {
        (Editing, Seen, Overtaken) = (thing.Id, thing.Version, null);
        Problems = new Dictionary<string, string>();
    }

    protected void Leave()
    {
        (Editing, Overtaken) = (null, null);
        Problems = new Dictionary<string, string>();
    }

    /// <summary>Saves as the visitor, shows how it ended, and reads the page again.</summary>
    /// <returns>True where it is saved.</returns>
    protected async Task<bool> SaveAsync(Func<string, Task<Saved>> save, string done)
    {
        if (IsSaving) return false;
        IsSaving = true;
        Saved saved;
        try
        {
            if (!await MayAsync(Permission.SetUp)) return false;
            saved = await save(Visitor.Name);
        }
        finally
        {
            IsSaving = false;
        }
        (Problems, Overtaken) = (saved.Problems, saved.Overtaken);
        if (saved.IsDone)
        {
            Toasts.Show(done);
            Editing = null;
        }
        await LoadAsync();
        // Having been shown what is there now, the editor may save over it.
        if (Overtaken is not null && Things.FirstOrDefault(t => t.Id == Editing) is { } now) Seen = now.Version;
        // A part of the page may have asked, and then only that part would be drawn again.
        StateHasChanged();
        return saved.IsDone;
    }

    protected string? Problem(string field) => Problems.GetValueOrDefault(field);
}
