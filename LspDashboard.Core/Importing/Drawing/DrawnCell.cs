using LspDashboard.Core.Importing.Workbooks;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing.Drawing;

/// <summary>A cell as a person sees it.</summary>
/// <param name="Column">1 for A.</param>
/// <param name="Row">1 for the first.</param>
/// <param name="Value">What it holds, corrected where it was corrected.</param>
/// <param name="Part">What it was taken to say; null where it says nothing.</param>
/// <param name="Correction">The one that holds; null where the file does.</param>
public sealed record DrawnCell(int Column, int Row, CellValue Value, SheetPart? Part, ReturnCorrection? Correction)
{
    public string Address => CellAddress.Of(Column, Row);

    public CellKind Kind => Value.Kind;

    public string Text => DrawnText.Of(Value);

    /// <summary>Figures and dates stand to the right, as in a spreadsheet.</summary>
    public bool IsRight => Kind is CellKind.Number or CellKind.Date;
}
