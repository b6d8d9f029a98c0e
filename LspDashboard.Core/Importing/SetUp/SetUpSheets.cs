using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;
using static LspDashboard.Core.Importing.SetUp.SetUpColumn;

namespace LspDashboard.Core.Importing.SetUp;

/// <summary>What the set-up workbook asks for. The writer and the reader both follow these.</summary>
public static class SetUpSheets
{
    public static SetUpSheet Partnership { get; } = new("Partnership", "The partnership itself: one row.",
    [
        Required("Name", "In full: Halton Strategic Partnership.", 38),
        Required("Place", "In short: Halton.", 20),
        Optional("Address", "Its name in web addresses: small letters, digits and hyphens. Left empty, it is made from the place.", 20),
        Required("Area code", "Nine characters, such as E06000006.", 14),
        Optional("Area name", "Only for an area that LspDashboard does not know yet.", 20),
        Optional("Region code", "Of an area that LspDashboard does not know yet, such as E12000002.", 14),
        Required("Tier", "Unitary, metropolitan, district or county.", 15, SetUpWords.All<PartnershipTier>()),
        Optional("NRF area", "Yes where the Neighbourhood Renewal Fund was paid.", 11, SetUpWords.YesNo),
        Optional("Four-point rating", "No where the partnership goes without Green to Red.", 18, SetUpWords.YesNo),
        Required("Current period", "The reporting period its pages open at: 2009/10 Q4.", 16),
        Optional("As known on", "The day on which it stands. Left empty, it stands at today.", 16),
        Optional("Commentary days", "Days after a period's end by which the owner's words are due; 28 unless said.", 17),
        Optional("Further areas", "Codes of other areas it covers, with ; between them.", 26),
        Optional("About", "A sentence or two.", 50),
    ]);

    public static SetUpSheet Themes { get; } = new("Themes", "Headings under which indicators are gathered and rated, in the order in which they are shown.", [Required("Theme", "Its name.", 44)]);

    public static SetUpSheet Bodies { get; } = new("Bodies", "Board, executive, thematic partnerships and other groups that meet.",
    [
        Required("Body", "Its name.", 44),
        Required("Kind", "What it is.", 22, SetUpWords.All<BodyKind>()),
        Optional("Reports to", "The name of another body.", 40),
        Optional("Meets", "How often; quarterly unless said.", 16, SetUpWords.All<MeetingRhythm>()),
        Optional("Remit", "What it is for, in a sentence.", 60),
    ]);

    public static SetUpSheet Partners { get; } = new("Partners", "Organisations at the table: council, police, health service, colleges.", [Required("Partner", "Its name.", 44)]);

    public static SetUpSheet Outcomes { get; } = new("Outcomes", "What the strategy wants to be different, and the priorities under which outcomes stand. One body leads; without one it is an orphan, which is shown at once.",
    [
        Required("Outcome", "In the strategy's words.", 50),
        Optional("Kind", "Outcome unless said.", 12, SetUpWords.All<OutcomeKind>()),
        Optional("Priority", "The priority it stands under.", 40),
        Optional("Lead body", "One body.", 36),
        Optional("Contributors", "Bodies and partners, with ; between them.", 44),
        Optional("Owner", "The partner that answers for it.", 26),
        Optional("Owner's role", "Such as Head of Housing Strategy; never a person's name.", 32),
        Optional("Description", "", 50),
        Optional("Source", "Where the strategy says so.", 40),
    ]);

    public static SetUpSheet Indicators { get; } = new("Indicators", "For one of the 198 National Indicators the number is enough: title, unit and which way is better come from the catalogue where it knows them.",
    [
        Required("Code", "NI 155, or 155 alone, or a code of your own.", 12),
        Optional("Title", "What it measures.", 50),
        Required("Theme", "One of the sheet Themes.", 28),
        Optional("Outcome", "One of the sheet Outcomes.", 36),
        Optional("Kind", "National indicator for NI numbers, otherwise local, unless said.", 20, SetUpWords.All<IndicatorKind>()),
        Optional("Better", "Which way is better.", 18, SetUpWords.All<Polarity>()),
        Optional("Unit", "What the number counts: homes, per 1,000 girls aged 15 to 17.", 30),
        Optional("Symbol", "% or £, where the number carries one.", 10, ["%", "£"]),
        Optional("Unit kind", "Percentage where the symbol is %, otherwise count, unless said.", 13, SetUpWords.All<UnitKind>()),
        Optional("Decimals", "Digits after the point as published: 0 to 6.", 10),
        Optional("Reported by", "How often a figure comes. Left empty: as others report this National Indicator, otherwise by financial year.", 16, SetUpWords.All<Frequency>()),
        Optional("Adds up as", "Level unless said.", 18, SetUpWords.All<Accumulation>()),
        Optional("Seasonal", "Yes to compare with the same period of last year.", 10, SetUpWords.YesNo),
        Optional("Lag in months", "From a period's end until its figure is out.", 14),
        Optional("Difference that matters", "The smallest change worth talking about, in its unit.", 22),
        Optional("Hide counts below", "On public pages; 5 unless said, 0 for never.", 18),
        Optional("Lead body", "One body; empty for an orphan.", 36),
        Optional("Contributors", "Bodies and partners, with ; between them.", 44),
        Optional("Owner", "The partner that answers for it; empty for the one that sends.", 26),
        Optional("Owner's role", "Never a person's name.", 30),
        Optional("Sent by", "The partner whose return brings its figures.", 26),
        Optional("Stands in for", "Of a proxy: the code of the headline.", 14),
        Optional("Definition", "", 50),
        Optional("Source", "", 40),
    ]);

    public static SetUpSheet Targets { get; } = new("Targets", "What was agreed. A target that is there already is left alone; another one with a later effective date is a new version.",
    [
        Required("Indicator", "Its code.", 12),
        Required("Kind", "What is promised.", 22, SetUpWords.All<TargetKind>()),
        Optional("Baseline period", "Such as 2007/08.", 16),
        Optional("Baseline", "The value it starts from.", 12),
        Required("Due", "The period at whose end it falls due; of a profile the financial year.", 14),
        Optional("Target", "The value, limit, floor, or the year's total.", 12),
        Optional("Lower edge", "Of a band.", 12),
        Optional("Upper edge", "Of a band.", 12),
        Optional("Path", "Linear unless said.", 14, SetUpWords.All<TrajectoryShape>()),
        Optional("Agreed points", "2008/09 = 12; 2009/10 = 14", 40),
        Optional("Share of the year", "Of a profile, by the end of each quarter: 15/40/70/100.", 20),
        Optional("Tolerance", "Points for a percentage, otherwise % of plan; only where the partnership rates so.", 12),
        Optional("In effect from", "The first day on which it counts: 01/04/2008. Left empty: the first day of the current period.", 16),
        Optional("Agreed by", "The body or meeting.", 30),
        Optional("Illustrative", "Yes where it was not agreed, only to show.", 12, SetUpWords.YesNo),
        Optional("Source", "", 40),
    ]);

    /// <summary>In the order in which they depend on one another.</summary>
    public static IReadOnlyList<SetUpSheet> All { get; } = [Partnership, Themes, Bodies, Partners, Outcomes, Indicators, Targets];
}
