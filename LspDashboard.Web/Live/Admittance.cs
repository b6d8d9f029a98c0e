using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Claims;
using LspDashboard.Core.Accounts;
using LspDashboard.Web.Security;

namespace LspDashboard.Web.Live;

/// <summary>Who may be told of a change: asked at the door once for each person and change, however many screens they have open.</summary>
public sealed class Admittance(Door door)
{
    private readonly Lock _gate = new();
    private ConcurrentDictionary<(string Who, string Slug), Lazy<Task<Visitor?>>> _asked = new();
    private int _change;

    /// <summary>The visitor as they stand when the change is told; null where they have no right there.</summary>
    /// <param name="changeId">The latest change to tell; taking a right away is a change as well.</param>
    /// <param name="who">Who looks.</param>
    /// <param name="slug">The partnership.</param>
    public Task<Visitor?> AtAsync(int changeId, ClaimsPrincipal who, string slug)
    {
        ConcurrentDictionary<(string Who, string Slug), Lazy<Task<Visitor?>>> asked;
        lock (_gate)
        {
            // Who comes late with an older change is asked for by themselves.
            if (changeId < _change) return door.AtAsync(who, slug);
            if (changeId > _change) (_change, _asked) = (changeId, new());
            asked = _asked;
        }
        return asked.GetOrAdd((NameOf(who), slug), _ => new(() => door.AtAsync(who, slug))).Value;
    }

    // An account, a key or a role of the demonstration: what the door itself looks at.
    private static string NameOf(ClaimsPrincipal who) =>
        string.Create(CultureInfo.InvariantCulture, $"{who.AccountOf()}|{who.KeyOf()}|{who.DemonstrationOf()}");
}
