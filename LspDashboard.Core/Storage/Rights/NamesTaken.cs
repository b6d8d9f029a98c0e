using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage.Rights;

/// <summary>The name beside what somebody did means one account or one key: who sent a return is told by it.</summary>
internal static class NamesTaken
{
    public const int Longest = 100;

    /// <summary>Why a name cannot be taken; null where it can.</summary>
    public static async Task<string?> ProblemAsync(LspDbContext db, string name, CancellationToken ct)
    {
        if (name.Length is 0 or > Longest) return "Write a name of at most 100 characters: it stands beside everything that is done under it.";
        if (name.Contains(" for ", StringComparison.OrdinalIgnoreCase)) return "Leave ' for ' out of the name: it stands between a machine and whom it acts for.";
        var folded = name.ToLowerInvariant();
#pragma warning disable CA1304, CA1311, CA1862, MA0011 // said in SQL, where lower() knows no culture
        var taken = await db.Accounts.AnyAsync(a => a.DisplayName.ToLower() == folded, ct) || await db.ApiKeys.IgnoreQueryFilters().AnyAsync(k => k.Name.ToLower() == folded, ct);
#pragma warning restore CA1304, CA1311, CA1862, MA0011
        return taken ? $"Somebody here is called '{name}' already. Add an initial or the organisation, so that the two can be told apart." : null;
    }
}
