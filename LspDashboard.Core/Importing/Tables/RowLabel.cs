namespace LspDashboard.Core.Importing.Tables;

/// <summary>What the labels of one row say.</summary>
internal sealed record RowLabel(NamedCell Area, NamedCell AreaCode, NamedCell Code, NamedCell Words, NamedCell Period, NamedCell Part, Measure Measure)
{
    public static RowLabel None { get; } = new(NamedCell.None, NamedCell.None, NamedCell.None, NamedCell.None, NamedCell.None, NamedCell.None, Measure.Value);

    /// <summary>Whether both are about the same thing, whatever the kind of figure: the rows "Numerator" and "Percentage" of one indicator.</summary>
    public bool IsBeside(RowLabel other) =>
        Area.Text == other.Area.Text && AreaCode.Text == other.AreaCode.Text && Code.Text == other.Code.Text && Words.Text == other.Words.Text && Period.Text == other.Period.Text && Part.Text == other.Part.Text;
}
