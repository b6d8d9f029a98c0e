using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;

namespace LspDashboard.Web.Pages.SetUp;

/// <summary>The words of what can be chosen in the set-up.</summary>
public static class SetUpWords
{
    public static string Of(BodyKind kind) => kind switch
    {
        BodyKind.Board => "Board",
        BodyKind.Executive => "Executive group",
        BodyKind.ThematicPartnership => "Thematic partnership",
        _ => "Co-ordinating group",
    };

    public static string Of(MeetingRhythm meets) => meets switch
    {
        MeetingRhythm.Monthly => "monthly",
        MeetingRhythm.SixWeekly => "every six weeks",
        MeetingRhythm.Quarterly => "quarterly",
        MeetingRhythm.TwiceAYear => "twice a year",
        MeetingRhythm.Annual => "once a year",
        _ => "as needed",
    };

    public static string Of(PartnershipTier tier) => tier switch
    {
        PartnershipTier.Unitary => "Unitary council",
        PartnershipTier.Metropolitan => "Metropolitan borough",
        PartnershipTier.District => "District of a county",
        _ => "County",
    };

    public static string Of(Accumulation accumulation) => accumulation switch
    {
        Accumulation.Point => "A level",
        Accumulation.Cumulative => "Year to date",
        Accumulation.Rolling => "A year ending each quarter",
        _ => "This period only",
    };

    public static string Of(UnitKind kind) => kind switch
    {
        UnitKind.Count => "a count",
        UnitKind.Percentage => "a percentage",
        UnitKind.Rate => "a rate",
        UnitKind.Ratio => "a ratio",
        UnitKind.Years => "years",
        UnitKind.Money => "money",
        _ => "tonnes",
    };

    /// <summary>How sure a name of the catalogue is; empty where a published source has it.</summary>
    public static string Of(NameSource source) => source switch
    {
        NameSource.Partial => "only part of this name is confirmed",
        NameSource.Recalled => "this name is from memory",
        NameSource.Corrected => "corrected here",
        _ => "",
    };
}
