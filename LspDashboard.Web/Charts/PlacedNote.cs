namespace LspDashboard.Web.Charts;

/// <summary>A label above the chart and the line that comes down from it.</summary>
/// <param name="X">Of its line, 0 to 1000.</param>
/// <param name="Number">In the list below the chart; 0 for the word "Forecast", which is never a number.</param>
/// <param name="Wide">Where there is room for words.</param>
/// <param name="Narrow">Where there is room for numbers.</param>
public sealed record PlacedNote(double X, string Words, int Number, NotePlace Wide, NotePlace Narrow)
{
    public bool IsForecast => Number == 0;
}
