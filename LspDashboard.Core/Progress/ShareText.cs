using System.Globalization;

namespace LspDashboard.Core.Progress;

/// <summary>A shortfall as people read it: "40%", and "40.2%" where "40%" would stand on the other side of a cut than its rating.</summary>
public static class ShareText
{
    // A shortfall is rounded to nine decimals before it meets a cut: seven of a percentage.
    private const int MostDigits = 7;

    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <param name="shortfall">s of METHOD, rounded to nine decimals and finite.</param>
    /// <param name="cuts">Those that the rating met. All kinds' cuts count, so the text needs not know the kind.</param>
    public static string Of(double shortfall, RatingCuts cuts)
    {
        // Decimal, as a reader has them: 0.0545 is 5.45%, not 5.449999%.
        var percent = (decimal)shortfall * 100;
        for (var digits = 0; ; digits++)
        {
            var shown = Math.Round(percent, digits, MidpointRounding.AwayFromZero);
            if (digits == MostDigits || IsOnTheSameSide(shown, percent, cuts)) return shown.ToString("#,0.#######", British) + "%";
        }
    }

    private static bool IsOnTheSameSide(decimal shown, decimal percent, RatingCuts cuts)
    {
        // None is a cut too: something missing is never "0%".
        ReadOnlySpan<double> all = [0, cuts.Green, cuts.AmberGreen, cuts.Red, cuts.ProfileGreen, cuts.ProfileAmberGreen, cuts.ProfileAmberRed, cuts.NarrowlyMissed];
        foreach (var cut in all)
            if (shown.CompareTo((decimal)cut * 100) != percent.CompareTo((decimal)cut * 100)) return false;
        return true;
    }
}
