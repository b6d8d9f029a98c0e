using LspDashboard.Core.Importing.Drawing;

namespace LspDashboard.Web.Pages.Returns.Sheets;

/// <summary>One cell with its place on the drawing, in pixels from the row's own corner.</summary>
/// <param name="Cell">What it shows.</param>
/// <param name="Left">From the left edge of column A.</param>
/// <param name="Width">Its own, or of all the columns it is merged over.</param>
/// <param name="Height">Its own, or of all the rows.</param>
/// <param name="TextWidth">How far its text may run: over empty cells beside it, as in a spreadsheet.</param>
/// <param name="Columns">How many columns it is merged over; 1 for none.</param>
/// <param name="Rows">How many rows.</param>
public sealed record PlacedCell(DrawnCell Cell, int Left, int Width, int Height, int TextWidth, int Columns, int Rows);
