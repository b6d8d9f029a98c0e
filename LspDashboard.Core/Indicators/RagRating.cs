namespace LspDashboard.Core.Indicators;

/// <summary>The four-point traffic light of the government offices, worst last, and what cannot be rated.</summary>
public enum RagRating
{
    NotRated = 0,
    Green = 1,
    AmberGreen = 2,
    AmberRed = 3,
    Red = 4,
}
