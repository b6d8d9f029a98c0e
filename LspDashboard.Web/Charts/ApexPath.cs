namespace LspDashboard.Web.Charts;

/// <summary>A path for js/apexChart.js to draw, in the same box of 1000 by 1000 as <see cref="SvgPlot"/>'s.</summary>
/// <param name="D">As in SVG.</param>
/// <param name="Fill">A colour, or none.</param>
/// <param name="Stroke">A colour, or none.</param>
public sealed record ApexPath(string D, string Fill, double Opacity, string Stroke, double Width, string Dashes);
