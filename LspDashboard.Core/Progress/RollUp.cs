using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.Progress;

/// <summary>The rating of a theme, body or partnership, with what it stands on.</summary>
/// <param name="Rating">NotRated where less than half of the weight is rated.</param>
/// <param name="Score">The weighted mean, 3.75 (all Green) to -3.75 (all Red); null where nothing is rated.</param>
/// <param name="Rated">How many indicators count.</param>
/// <param name="Total">How many could.</param>
/// <param name="Stale">How many were left out as stale.</param>
/// <param name="WithoutData">How many have no value at all.</param>
/// <param name="Cap">What held the rating below its mean.</param>
/// <param name="ByJudgement">How many of those that count do so by a person's rating.</param>
public sealed record RollUp(RagRating Rating, double? Score, int Rated, int Total, int Stale, int WithoutData, RollUpCap Cap, int ByJudgement = 0);
