using LspDashboard.Core.Accounts;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage.Rights;

/// <summary>What a right must say to be one.</summary>
internal static class RightCheck
{
    /// <summary>The problems by field: a partner's right is for one of the partnership's own partners.</summary>
    public static async Task<Dictionary<string, string>> ProblemsAsync(LspDbContext db, Role role, int? partnerId, CancellationToken ct)
    {
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!Enum.IsDefined(role)) problems[nameof(Membership.Role)] = "Choose one of the roles.";
        if (role == Role.Partner && (partnerId is not { } id || !await db.Partners.AnyAsync(p => p.Id == id, ct)))
            problems[nameof(Membership.PartnerId)] = "Choose the partner whose indicators and returns these are.";
        return problems;
    }

    /// <summary>Only a partner's right is for one partner.</summary>
    public static int? PartnerOf(Role role, int? partnerId) => role == Role.Partner ? partnerId : null;
}
