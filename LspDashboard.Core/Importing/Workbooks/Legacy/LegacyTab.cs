namespace LspDashboard.Core.Importing.Workbooks.Legacy;

/// <param name="Offset">Where the sheet's records begin in the workbook's stream.</param>
internal sealed record LegacyTab(string Name, bool Hidden, LegacyTab.Kind Holds, long Offset)
{
    internal enum Kind
    {
        Worksheet = 0,
        MacroSheet = 1,
        Chart = 2,
        Module = 6,
    }
}
