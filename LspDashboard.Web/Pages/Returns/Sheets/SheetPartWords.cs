using LspDashboard.Core.Importing.Drawing;

namespace LspDashboard.Web.Pages.Returns.Sheets;

/// <summary>How a part is called, and how it is marked: by a letter as well as by a colour, because not everybody sees the colours.</summary>
public static class SheetPartWords
{
    public static string Word(this SheetPart part) => part switch
    {
        SheetPart.Title => "Title",
        SheetPart.Indicator => "Indicator",
        SheetPart.IndicatorWords => "Words for the indicator",
        SheetPart.Place => "Place",
        SheetPart.Period => "Period",
        SheetPart.PartOfYear => "Part of a year",
        SheetPart.Measure => "Kind of figure",
        SheetPart.Value => "Value",
        SheetPart.Count => "Count behind a value",
        SheetPart.Interval => "Interval",
        SheetPart.Flag => "Status or sign",
        SheetPart.Comment => "Comment",
        SheetPart.Target => "Target, not taken",
        _ => "Left out",
    };

    /// <summary>One letter; none for what is left out.</summary>
    public static string Letter(this SheetPart part) => part switch
    {
        SheetPart.Title => "T",
        SheetPart.Indicator => "I",
        SheetPart.IndicatorWords => "W",
        SheetPart.Place => "P",
        SheetPart.Period => "D",
        SheetPart.PartOfYear => "Q",
        SheetPart.Measure => "K",
        SheetPart.Value => "V",
        SheetPart.Count => "N",
        SheetPart.Interval => "C",
        SheetPart.Flag => "S",
        SheetPart.Comment => "R",
        SheetPart.Target => "G",
        _ => "",
    };

    /// <summary>Related parts share a colour.</summary>
    public static string CssClass(this SheetPart part) => part switch
    {
        SheetPart.Title => "part-title",
        SheetPart.Indicator or SheetPart.IndicatorWords => "part-what",
        SheetPart.Place => "part-place",
        SheetPart.Period or SheetPart.PartOfYear => "part-when",
        SheetPart.Value => "part-value",
        SheetPart.LeftOut => "part-out",
        _ => "part-beside",
    };
}
