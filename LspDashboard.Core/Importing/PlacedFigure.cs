using LspDashboard.Core.Importing.Tables;
using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Importing;

/// <summary>A figure with its place and the indicator it may be about; a place or code that is unknown stays as it stands, to be refused with its cell.</summary>
internal sealed record PlacedFigure(UnderstoodTable Table, FigureCell Figure, Area? Area, IndicatorMatch? Match)
{
    /// <summary>One source of an indicator's figures: a table, and the words of its columns.</summary>
    public (UnderstoodTable, string) Source => (Table, Figure.Indicator.Text ?? "");
}
