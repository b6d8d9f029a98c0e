using LspDashboard.Core.BoardPacks.Content;

namespace LspDashboard.Core.BoardPacks.Publishing;

/// <summary>Everything that a published pack is made from again: its words and ratings, the figures behind them, the version of the thresholds, and its instant.</summary>
/// <param name="Version">Of this form, so that later readers know what they read.</param>
/// <param name="Pack">What was said.</param>
/// <param name="Template">What was chosen.</param>
/// <param name="Figures">Every figure of its indicators that was known, by indicator and period.</param>
/// <param name="Method">The version of the thresholds.</param>
/// <param name="MadeAt">The instant that its files bear, UTC.</param>
public sealed record PackSnapshot(int Version, BoardPack Pack, PackTemplate Template, IReadOnlyList<PackFigure> Figures, string Method, DateTimeOffset MadeAt)
{
    public const int CurrentVersion = 1;

    /// <param name="pack">What is to be published.</param>
    /// <param name="matter">What it was made from.</param>
    /// <param name="template">What was chosen.</param>
    /// <param name="madeAt">UTC.</param>
    public static PackSnapshot Of(BoardPack pack, PackMatter matter, PackTemplate template, DateTimeOffset madeAt) => new(
        CurrentVersion, pack, template,
        [.. matter.Card.Indicators.SelectMany(s => s.Series.Select(p => new PackFigure(s.Indicator.Id, s.Indicator.Code, p.Period, p.Value, p.Observation.Revision, p.Observation.Status.ToString())))],
        matter.Card.Method.Rating.Version, madeAt);
}
