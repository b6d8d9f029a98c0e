using System.Globalization;
using System.Security.Claims;
using LspDashboard.Core.Accounts;

namespace LspDashboard.Web.Security;

/// <summary>What is said of who asks: an account, a key, or a demonstration role. What they may is not in it, and is asked each time.</summary>
public static class Claims
{
    public const string Demonstration = "Demonstration";
    public const string Key = "ApiKey";
    private const string KeyId = "lsp:key";
    private const string DemonstrationRole = "lsp:demonstration";

    public static ClaimsPrincipal OfKey(int id) => new(new ClaimsIdentity([new(KeyId, id.ToString(CultureInfo.InvariantCulture))], Key));

    public static ClaimsPrincipal OfDemonstration(Role role) => new(new ClaimsIdentity([new(DemonstrationRole, role.ToString())], Demonstration));

    public static int? KeyOf(this ClaimsPrincipal who) => Number(who.FindFirst(KeyId));

    public static int? AccountOf(this ClaimsPrincipal who) => Number(who.FindFirst(ClaimTypes.NameIdentifier));

    public static Role? DemonstrationOf(this ClaimsPrincipal who) => RoleWords.Read(who.FindFirst(DemonstrationRole)?.Value);

    public static bool IsNobody(this ClaimsPrincipal who) => who.Identity?.IsAuthenticated != true;

    private static int? Number(Claim? claim) => int.TryParse(claim?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
