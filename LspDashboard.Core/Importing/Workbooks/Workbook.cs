namespace LspDashboard.Core.Importing.Workbooks;

/// <param name="Sheets">Worksheets in the order of their tabs, hidden ones included; chart sheets left out.</param>
public sealed record Workbook(IReadOnlyList<Sheet> Sheets);
