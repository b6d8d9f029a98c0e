using System.Globalization;
using LspDashboard.Core.BoardPacks.Content;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Publishing;

namespace LspDashboard.Core.BoardPacks.Publishing;

/// <summary>How a published pack stands, in words.</summary>
public static class PublishedWords
{
    public static string Of(PackState state) => state switch
    {
        PackState.Published => "Published",
        PackState.Superseded => "Superseded",
        _ => "Withdrawn",
    };

    /// <summary>"the executive group": whom it was made for, within a sentence.</summary>
    public static string Audience(PublishedListing pack) =>
        PackTemplateText.Read(pack.Audience, null, null, null, out var template) is null && PackWords.Of(template.Audience) is { } name ? char.ToLowerInvariant(name[0]) + name[1..] : pack.Audience;

    /// <summary>"Edition 2, published on 8 July 2010, 10:30 by Coordinator".</summary>
    public static string Published(PublishedListing pack) =>
        string.Create(CultureInfo.InvariantCulture, $"Edition {pack.Edition}, published on {FigureText.Time(pack.PublishedAt)} by {pack.PublishedBy}");

    /// <summary>"Since it was published two of its figures have been restated."</summary>
    public static string Finding(IReadOnlyList<SinceRestated> restated) => restated.Count switch
    {
        0 => "None of its figures has been restated since it was published.",
        1 => "One of its figures has been restated since it was published.",
        var n => $"{FigureText.Word(n, capital: true)} of its figures have been restated since it was published.",
    };

    /// <summary>"38 KB".</summary>
    public static string Size(int bytes) => bytes < 1024 * 1024
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, bytes / 1024)} KB") : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0 / 1024.0:0.0} MB");
}
