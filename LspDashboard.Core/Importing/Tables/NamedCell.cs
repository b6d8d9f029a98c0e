namespace LspDashboard.Core.Importing.Tables;

/// <summary>What is said, and the address of the cell that says it; empty where nothing does.</summary>
public readonly record struct NamedCell(string Text, string Address)
{
    public static NamedCell None { get; } = new("", "");

    public static NamedCell Of(GridCell cell) => cell.IsBlank ? None : new(cell.Text, cell.Address);

    public bool IsEmpty => string.IsNullOrEmpty(Text);
}
