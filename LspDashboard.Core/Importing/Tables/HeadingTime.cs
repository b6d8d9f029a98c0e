namespace LspDashboard.Core.Importing.Tables;

/// <summary>A header's time: a whole period, or a part of a year that another header names.</summary>
/// <param name="Heading">The period, and what else the header says; null for a bare part.</param>
/// <param name="Part">"Q1"; empty for a whole period.</param>
internal sealed record HeadingTime(PeriodHeading? Heading, string Part);
