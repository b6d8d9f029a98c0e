namespace LspDashboard.Core.Importing.Workbooks;

/// <summary>What a number's format says it is, as far as it changes what the number means.</summary>
internal enum NumberKind
{
    Plain,
    Percent,
    Date,
}
