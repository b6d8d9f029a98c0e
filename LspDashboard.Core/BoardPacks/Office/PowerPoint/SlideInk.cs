using DocumentFormat.OpenXml.Drawing;

namespace LspDashboard.Core.BoardPacks.Office.PowerPoint;

/// <summary>Colours by their place in the theme, so that a council that changes the theme changes the deck; ratings keep their own.</summary>
internal static class SlideInk
{
    public const string Dark = "ink";
    public const string Title = "title";
    public const string Accent = "accent";
    public const string Paper = "paper";
    public const string Quiet = "5D646F";
    public const string Quoted = "3A424E";
    public const string Rule = "D5D9DF";
    public const string AskGround = "E8EEF5";

    public static SolidFill Fill(string colour) => colour switch
    {
        Dark => Of(SchemeColorValues.Text1),
        Title => Of(SchemeColorValues.Text2),
        Accent => Of(SchemeColorValues.Accent1),
        Paper => Of(SchemeColorValues.Background2),
        _ => new SolidFill(new RgbColorModelHex { Val = colour }),
    };

    private static SolidFill Of(SchemeColorValues colour) => new(new SchemeColor { Val = colour });
}
