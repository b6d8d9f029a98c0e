using System.Globalization;
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
