namespace LspDashboard.Core.Importing.Profiles;

/// <summary>A table of a file and the decision of the profile by which it is read.</summary>
/// <param name="Decision">As it was said, and that nothing is made of columns which nobody has spoken of.</param>
/// <param name="Layout">The table's own, without the labels of what is left out.</param>
/// <param name="LeftOut">Its columns of labels that are new, and left out until a person says what they hold.</param>
internal sealed record TableMatch(TableDecision Decision, TableLayout Layout, IReadOnlyList<int> LeftOut);
