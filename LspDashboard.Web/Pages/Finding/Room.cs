using LspDashboard.Core.Accounts;
using LspDashboard.Web.Pages.Shell;

namespace LspDashboard.Web.Pages.Finding;

/// <summary>A page of a partnership that can be gone to by its name or by keys.</summary>
/// <param name="Needs">What one must be allowed to open it.</param>
/// <param name="Name">As its link says.</param>
/// <param name="Href">Where it is.</param>
/// <param name="Keys">Pressed one after the other, such as "g o"; empty for none.</param>
/// <param name="AlsoCalled">Further words that people look for it by.</param>
public sealed record Room(Permission Needs, string Name, string Href, string Keys = "", string AlsoCalled = "")
{
    /// <summary>Those that the visitor may enter, the ones gone to most first: the one table behind search, keys and the map of keys.</summary>
    public static IReadOnlyList<Room> Of(PartnershipAddress address, Visitor visitor) =>
    [
        .. new Room[]
        {
            new(Permission.See, "Overview", address.Overview, "g o", "scorecard dashboard home letter"),
            new(Permission.See, "Exceptions", address.Exceptions, "g e", "behind plan flags red"),
            new(Permission.See, "All indicators", address.Indicators, "g i", "measures list scorecard"),
            new(Permission.See, "Compare", address.Compare(), "g c", "peers region england benchmark"),
            new(Permission.See, "Accountability", address.Accountability, "g w", "who answers owners leads orphans map"),
            new(Permission.See, "Actions", address.Actions, "g a", "delivery plan next steps"),
            new(Permission.See, "Risks", address.Risks, "g k", "register"),
            new(Permission.SeeReturns, "Returns", address.Returns, "g r", "upload send import figures files"),
            new(Permission.SeeReturns, "What is due", address.Due, "g d", "late chase reminder calendar"),
            new(Permission.See, "Meetings", address.Meetings, "g m", "dates calendar minutes decisions"),
            new(Permission.See, "Present at a meeting", address.Present, "p", "full screen projector slides"),
            new(Permission.WriteCommentary, "Commentary", address.Commentary, "", "owners words narrative"),
            new(Permission.SetUp, "Set up", address.SetUp, "g s", "check-list configure settings"),
            new(Permission.SeeHistory, "Who did what", address.History, "g h", "history changes audit log"),
            new(Permission.ManagePeople, "People and keys", address.People, "g p", "accounts invite rights roles api"),
            new(Permission.SetUp, "Partnership, set up", address.SetUpPartnership, "", "name period ratings"),
            new(Permission.SetUp, "Outcomes, set up", address.SetUpOutcomes, "", "priorities community strategy"),
            new(Permission.SetUp, "Themes, set up", address.SetUpThemes, "", "rename merge split"),
            new(Permission.SetUp, "Bodies, set up", address.SetUpBodies, "", "boards groups merge split"),
            new(Permission.SetUp, "Partners, set up", address.SetUpPartners, "", "organisations"),
            new(Permission.SetUp, "Indicators, set up", address.SetUpIndicators, "", "choose catalogue targets"),
            new(Permission.SetUp, "Set up by a workbook", address.SetUpWorkbook, "", "excel spreadsheet"),
        }.Where(r => visitor.May(r.Needs)),
    ];
}
