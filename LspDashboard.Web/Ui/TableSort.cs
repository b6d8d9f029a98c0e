namespace LspDashboard.Web.Ui;

/// <summary>Which column a table is sorted by, and which way. As text, for an address: <c>actual</c>, or <c>-actual</c> for descending.</summary>
public sealed record TableSort(string Column, bool Descending = false)
{
    public static TableSort? Parse(string? text) => text switch
    {
        null or "" or "-" => null,
        ['-', .. var column] => new TableSort(column, Descending: true),
        _ => new TableSort(text),
    };

    public override string ToString() => Descending ? "-" + Column : Column;
}
