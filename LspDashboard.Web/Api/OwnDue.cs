using LspDashboard.Core.Accounts;
using LspDashboard.Web.Security;

namespace LspDashboard.Web.Api;

/// <summary>Whose dues somebody may ask for.</summary>
internal static class OwnDue
{
    /// <summary>The partner to ask for, null for all; false where it is not theirs to see.</summary>
    public static bool TryOf(Visitor visitor, int? partner, out int? asked)
    {
        asked = OwnReturns.Limit(visitor) ?? partner;
        return partner is null || asked == partner;
    }
}
