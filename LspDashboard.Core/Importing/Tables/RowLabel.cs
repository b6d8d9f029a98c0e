namespace LspDashboard.Core.Importing.Tables;

/// <summary>What the labels of one row say.</summary>
internal sealed record RowLabel(NamedCell Area, NamedCell AreaCode, NamedCell Code, NamedCell Words, NamedCell Period, NamedCell Part);
