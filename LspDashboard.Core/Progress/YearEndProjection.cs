using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.Progress;

/// <summary>What the year's total comes to if the rest of the year goes as the profile says.</summary>
/// <param name="Value">In the indicator's units.</param>
/// <param name="Actual">The year to date.</param>
/// <param name="Share">Share of the year's total that the profile expects by now, above 0.</param>
/// <param name="Formula">How it was worked out, in the symbols of METHOD.</param>
public readonly record struct YearEndProjection(double Value, double Actual, double Share, string Formula)
{
    /// <summary>The year end of a cumulative in-year profile.</summary>
    /// <param name="terms">A profile.</param>
    /// <param name="actual">The year to date.</param>
    /// <param name="month">The month in which its period ends.</param>
    /// <returns>Null where there is no profile, outside its year, or where nothing is expected by now: there is nothing to project from.</returns>
    public static YearEndProjection? Of(in TargetTerms terms, double actual, int month)
    {
        if (terms.Kind != TargetKind.Profile) return null;
        var share = Trajectory.Expected(terms with { Target = 1 }, month);
        if (share is not > 0) return null;
        return month == terms.TargetMonth
            ? new(actual, actual, share.Value, "y, the year is over")
            : new(actual / share.Value, actual, share.Value, "y / share of the year by now");
    }
}
