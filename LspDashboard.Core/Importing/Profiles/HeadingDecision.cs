namespace LspDashboard.Core.Importing.Profiles;

/// <summary>What was said of a column or of a row of headers. It is found again by its words, wherever it has moved.</summary>
/// <param name="IsColumn">A column; else a row of headers.</param>
/// <param name="Key">Of a column, the words over it as <see cref="Tables.HeadingKey"/>; of a row empty.</param>
/// <param name="Nth">Of a column, which of those with the same words, 1 for the leftmost; of a row, its level, 1 for the one nearest to the figures.</param>
/// <param name="Meaning">What it holds.</param>
/// <param name="Indicator">The code of the indicator that figures are about; null where other words say it.</param>
public sealed record HeadingDecision(bool IsColumn, string Key, int Nth, HeadingMeaning Meaning, string? Indicator = null)
{
    public bool IsAbout(HeadingDecision other) => (IsColumn, Key, Nth) == (other.IsColumn, other.Key, other.Nth);
}
