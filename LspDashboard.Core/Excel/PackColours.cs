using ClosedXML.Excel;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;

namespace LspDashboard.Core.Excel;

/// <summary>The colours of a printed pack; each ink has a contrast of 4.5 to 1 or better on its own ground.</summary>
internal static class PackColours
{
    public static XLColor Heading { get; } = XLColor.FromHtml("#1f4e79");
    public static XLColor HeadingGround { get; } = XLColor.FromHtml("#e8eef5");
    public static XLColor Quiet { get; } = XLColor.FromHtml("#5d646f");
    public static XLColor Rule { get; } = XLColor.FromHtml("#d5d9df");
    public static XLColor ToFill { get; } = XLColor.FromHtml("#fdf8e4");

    public static XLColor Ink(RagRating rating) => XLColor.FromHtml(rating switch
    {
        RagRating.Green => "#1f7a45",
        RagRating.AmberGreen => "#7a5e00",
        RagRating.AmberRed => "#9f4a08",
        RagRating.Red => "#b3261e",
        _ => "#5d646f",
    });

    public static XLColor Ground(RagRating rating) => XLColor.FromHtml(rating switch
    {
        RagRating.Green => "#e3f1e7",
        RagRating.AmberGreen => "#f8efcf",
        RagRating.AmberRed => "#fbe6d3",
        RagRating.Red => "#f9dfdc",
        _ => "#eceae4",
    });
}
