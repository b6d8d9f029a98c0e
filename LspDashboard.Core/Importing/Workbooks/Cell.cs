namespace LspDashboard.Core.Importing.Workbooks;

/// <param name="Column">1 for A.</param>
/// <param name="Value">Never Empty in a row that was read: cells without a value are left out.</param>
public readonly record struct Cell(int Column, CellValue Value);
