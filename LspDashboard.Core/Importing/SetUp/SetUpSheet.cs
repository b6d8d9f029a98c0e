namespace LspDashboard.Core.Importing.SetUp;

/// <summary>One sheet of the set-up workbook: a row a thing.</summary>
/// <param name="Name">Of its tab.</param>
/// <param name="About">What a row is.</param>
/// <param name="Columns">Left to right; the first one names the thing.</param>
public sealed record SetUpSheet(string Name, string About, IReadOnlyList<SetUpColumn> Columns);
