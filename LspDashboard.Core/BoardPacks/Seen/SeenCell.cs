using System.Globalization;
using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.BoardPacks.Seen;

/// <summary>A cell as a reader sees it; a figure keeps its number beside the text, so that a sheet can reckon with it.</summary>
/// <param name="Text">As on the page.</param>
public sealed record SeenCell(string Text)
{
    public static SeenCell Empty { get; } = new("");

    /// <summary>Of a figure.</summary>
    public (Indicator Indicator, double Value, int Decimals)? Figure { get; private init; }

    /// <summary>Of a rating.</summary>
    public RagRating? Rating { get; init; }

    /// <param name="indicator">Its unit makes the format.</param>
    /// <param name="value">Null is an empty cell.</param>
    /// <param name="decimals">Digits after the point, as on the page.</param>
    public static SeenCell Of(Indicator indicator, double? value, int decimals) => value is not { } number || !double.IsFinite(number)
        ? Empty
        : new(FigureText.Of(indicator.Unit, decimals, number)) { Figure = (indicator, number, decimals) };

    /// <summary>A figure as plain digits, anything else as its text.</summary>
    internal string Plain => Figure is { } f ? Math.Round(f.Value, f.Decimals, MidpointRounding.AwayFromZero).ToString("F" + f.Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) : Text;
}
