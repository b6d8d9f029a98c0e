namespace LspDashboard.Core.Importing.Tables;

/// <summary>A column of figures as its headers were understood.</summary>
/// <param name="Column">Its number.</param>
/// <param name="Words">What stands over it, but for the period and the place.</param>
/// <param name="Measure">What its figures are.</param>
public sealed record ColumnHeading(int Column, string Words, Measure Measure);
