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

    public static XLColor Ink(RagRating rating) => XLColor.FromHtml("#" + InkHex(rating));

    /// <summary>Six digits, as Word and PowerPoint have it; 4.5 to 1 or better on white too.</summary>
    public static string InkHex(RagRating rating) => rating switch
    {
        RagRating.Green => "1F7A45",
        RagRating.AmberGreen => "7A5E00",
        RagRating.AmberRed => "9F4A08",
        RagRating.Red => "B3261E",
        _ => "5D646F",
    };

    public static XLColor Ground(RagRating rating) => XLColor.FromHtml(rating switch
    {
        RagRating.Green => "#e3f1e7",
        RagRating.AmberGreen => "#f8efcf",
        RagRating.AmberRed => "#fbe6d3",
        RagRating.Red => "#f9dfdc",
        _ => "#eceae4",
    });
}
