namespace LspDashboard.Web.Security;

/// <summary>Where to go on to: an address of our own, whatever the link says.</summary>
internal static class LocalAddress
{
    /// <summary>The address where it is a path of this site; else the other.</summary>
    public static string Of(string? asked, string otherwise) =>
        asked is { Length: > 0 } && asked[0] == '/' && (asked.Length == 1 || asked[1] is not ('/' or '\\')) && !asked.Any(char.IsControl) ? asked : otherwise;
}
