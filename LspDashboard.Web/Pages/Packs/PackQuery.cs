using System.Globalization;
using LspDashboard.Core.BoardPacks.Content;

namespace LspDashboard.Web.Pages.Packs;

/// <summary>What was chosen of a pack, as the end of an address.</summary>
internal static class PackQuery
{
    public static string Of(PackTemplate template, int? meeting) => string.Join('&', PackTemplateText.Parts(template).Select(p => $"{p.Name}={p.Value}")
        .Concat(meeting is { } id ? ["meeting=" + id.ToString(CultureInfo.InvariantCulture)] : []));
}
