namespace LspDashboard.Core.Importing.Tables;

/// <summary>A period as a cell says it, ready for PeriodText.</summary>
/// <param name="Text">Without what hangs on it.</param>
/// <param name="Mark">"provisional" and the like.</param>
/// <param name="Note">The note it names: "3" of "[note 3]".</param>
/// <param name="WasGlued">The note was glued to the year, and the neighbours prove it.</param>
/// <param name="Measure">What the same cell says about the figures: those under "Target 2009/10" are targets; null for nothing.</param>
internal sealed record PeriodHeading(string Text, string Mark, string Note, bool WasGlued, Measure? Measure = null);
