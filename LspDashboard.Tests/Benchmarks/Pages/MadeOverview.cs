using System.Text.RegularExpressions;
using LspDashboard.Core.Storage;
using LspDashboard.Tests.Benchmarks.Importing;
using LspDashboard.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LspDashboard.Tests.Benchmarks.Pages;

/// <summary>A partnership with 198 rated indicators and twelve quarters of figures for twelve places, and its overview as plain HTML.</summary>
internal static partial class MadeOverview
{
    public const string Address = "/" + MadePartnership.Slug;
    private const int Quarters = 12;

    public static async Task CreateAsync(string path)
    {
        await MadePartnership.CreateAsync(path);
        RawInsert.Write(path, RawRow.All(MadeFigure.Series(Quarters)));
        await using var services = MadePartnership.Services(path);
        await using var db = services.GetRequiredService<LspDatabase>().Shared();
        // What is tried out opens without signing in.
        await db.Partnerships.Where(p => p.Slug == MadePartnership.Slug).ExecuteUpdateAsync(p => p.SetProperty(x => x.IsSample, true));
    }

    /// <summary>The overview as the server first sends it, without its scripts and without what they find their places by: the same rows, sparklines, styles and fonts.</summary>
    public static async Task<string> PlainAsync(ServerProcess server)
    {
        var html = await server.Client.GetStringAsync(new Uri(Address, UriKind.Relative));
        return Marks().Replace(Scripts().Replace(html, ""), "");
    }

    [GeneratedRegex("<script\\b.*?</script>", RegexOptions.Singleline | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Scripts();

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline, 5000)]
    private static partial Regex Marks();
}
