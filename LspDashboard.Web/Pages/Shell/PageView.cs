using LspDashboard.Core.Accounts;
using LspDashboard.Core.Periods;
using LspDashboard.Web.Api;
using LspDashboard.Web.Pages.Returns;
using LspDashboard.Web.Security;
using LspDashboard.Web.Ui;
using Microsoft.AspNetCore.Components;

namespace LspDashboard.Web.Pages.Shell;

/// <summary>A page of a partnership: its slug, and the period and as-known date of the address, understood.</summary>
public abstract class PageView : ComponentBase
{
    [Parameter] public string Slug { get; set; } = "";
    [SupplyParameterFromQuery(Name = "period")] public string? PeriodCodeText { get; set; }
    [SupplyParameterFromQuery(Name = "asOf")] public string? AsOfText { get; set; }
    [Inject] protected NavigationManager Navigation { get; set; } = default!;
    [Inject] private Reception Reception { get; set; } = default!;
    [Inject] private Doorway Doorway { get; set; } = default!;
    [Inject] private TypedName TypedName { get; set; } = default!;
    [Inject] private Toasts Notices { get; set; } = default!;

    /// <summary>What a reader must be allowed to open the page at all.</summary>
    protected virtual Permission Needs => Permission.See;

    /// <summary>Who looks, with their rights at this partnership; known before <see cref="LoadAsync"/>.</summary>
    protected Visitor Visitor { get; private set; } = default!;

    protected ReportingPeriod? AskedPeriod { get; private set; }
    protected DateOnly? AskedDate { get; private set; }

    /// <summary>What is wrong with the address; the page says it and shows the defaults.</summary>
    protected string? AddressProblem { get; private set; }

    protected PartnershipAddress Address => new(Slug, AskedPeriod, AskedDate);

    protected override async Task OnParametersSetAsync()
    {
        var asked = PeriodAndDate.Of(PeriodCodeText, AsOfText);
        (AskedPeriod, AskedDate, AddressProblem) = (asked.Period, asked.AsOf, asked.Problem);
        if (await Reception.AtAsync(Slug) is not { } me || !me.May(Needs))
        {
            // Who has not signed in may be somebody; who has is told nothing of what they may not see.
            if ((await Reception.WhoAsync()).IsNobody()) Navigation.NavigateTo(SignInAddress.From(Navigation));
            else Navigation.NotFound();
            return;
        }
        Visitor = me;
        TypedName.Is(me);
        Doorway.Enter(Slug, Needs, me);
        await LoadAsync();
    }

    /// <summary>Asks afresh whether the visitor may, before each write. Where not, they are told, and nothing is to be written.</summary>
    protected async Task<bool> MayAsync(Permission permission, int? ownerId = null)
    {
        if (await Reception.AtAsync(Slug) is { } now)
        {
            Visitor = now;
            if (ownerId is null ? now.May(permission) : now.May(permission, ownerId)) return true;
        }
        Notices.Show("You may not do this here any more, and nothing was saved. Ask an administrator of the partnership.", NoticeKind.Error);
        return false;
    }

    /// <summary>Reads what the page shows; called again when the address or the facts change.</summary>
    protected abstract Task LoadAsync();
}
