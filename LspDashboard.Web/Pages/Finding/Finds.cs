using System.Globalization;
using LspDashboard.Core.Accounts;
using LspDashboard.Core.Finding;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Storage;
using LspDashboard.Web.Pages.Returns.Sheets;
using LspDashboard.Web.Pages.Shell;

namespace LspDashboard.Web.Pages.Finding;

/// <summary>All that a visitor may look for at a partnership, its pages among it, and where each of them is.</summary>
public static class Finds
{
    /// <summary>Null where there is no such partnership.</summary>
    public static async Task<FindIndex?> ReadAsync(FindingReader reader, PartnershipAddress address, Visitor visitor, CancellationToken ct = default) =>
        await reader.ReadAsync(address.Slug, visitor, address.Period, address.AsOf, ct) is { } things
            ? new FindIndex([.. Room.Of(address, visitor).Select(r => new Findable(FindKind.Page, r.Href, r.Name) { AlsoCalled = r.AlsoCalled }), .. things])
            : null;

    /// <summary>Where a thing is, in the period and as known on the day of the view.</summary>
    public static string Href(PartnershipAddress address, Findable thing) => thing.Kind switch
    {
        FindKind.Indicator => address.Indicator(thing.Key),
        FindKind.Theme => address.Theme(Id(thing)),
        FindKind.Outcome => address.OutcomeOwner(Id(thing)),
        FindKind.Body => address.Body(Id(thing)),
        FindKind.Partner => address.AccountabilityOf(new Partner { Id = Id(thing), Name = thing.Name }),
        FindKind.Action => address.Action(Id(thing)),
        FindKind.Risk => address.Risk(Id(thing)),
        FindKind.Document => SheetAddress.Of(address.Slug, Id(thing)),
        FindKind.Minute when thing.Key.StartsWith(Findable.OfMeeting) => address.Meeting(int.Parse(thing.Key.AsSpan(1), CultureInfo.InvariantCulture)),
        FindKind.Minute => thing.Key.Length > 0 ? address.Indicator(thing.Key) : address.Meetings,
        FindKind.Meeting => address.Meeting(Id(thing)),
        FindKind.Pack => address.PublishedPack(Id(thing)),
        _ => thing.Key,
    };

    private static int Id(Findable thing) => int.Parse(thing.Key, CultureInfo.InvariantCulture);
}
