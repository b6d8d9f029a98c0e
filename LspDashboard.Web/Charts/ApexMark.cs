namespace LspDashboard.Web.Charts;

/// <summary>A mark for js/apexChart.js to draw: its place, 0 to 1000 and pixels upwards, and its shape in a box of 16 by 16.</summary>
public sealed record ApexMark(double X, double Y, int Lift, IReadOnlyList<ApexPath> Parts)
{
    public static ApexMark Of(PlacedMark mark)
    {
        ArgumentNullException.ThrowIfNull(mark);
        var style = MarkStyle.Of(mark.Kind);
        return new(mark.X, mark.Y, mark.Lift, [.. style.Parts.Select(p => new ApexPath(p.Path, Colour(p.Fill, style), 1, Colour(p.Stroke, style), p.Width, ""))]);
    }

    private static string Colour(MarkInk ink, MarkStyle style) => ink switch
    {
        MarkInk.Mark => $"var({style.Colour})",
        MarkInk.Paper => "var(--card)",
        _ => "none",
    };
}
