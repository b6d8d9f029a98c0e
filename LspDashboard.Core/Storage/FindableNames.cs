using System.Globalization;
using LspDashboard.Core.Delivery;
using LspDashboard.Core.Finding;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Meetings;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Publishing;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Storage;

/// <summary>What a partnership's things are called in a search: by their names of today and all that they ever had.</summary>
internal sealed class FindableNames(
    IReadOnlyList<FormerName> former, IReadOnlyList<Theme> themes, IReadOnlyList<Body> bodies, IReadOnlyList<Partner> partners, IReadOnlyList<Outcome> outcomes, IReadOnlyList<Indicator> indicators)
{
    private readonly ILookup<(RenamedKind, int), string> _former = former.ToLookup(f => (f.Kind, f.SubjectId), f => f.Name);
    private readonly Dictionary<int, string> _themes = themes.ToDictionary(t => t.Id, t => t.Name);
    private readonly Dictionary<int, string> _bodies = bodies.ToDictionary(b => b.Id, b => b.Name);
    private readonly Dictionary<int, string> _partners = partners.ToDictionary(p => p.Id, p => p.Name);
    private readonly Dictionary<int, Indicator> _indicators = indicators.ToDictionary(i => i.Id);

    public IEnumerable<Findable> OfIndicators(ReportingPeriod period) => indicators.Where(i => i.IsInUse(period)).Select(i => new Findable(FindKind.Indicator, i.Code, i.Title)
    {
        Code = i.Code, Where = _themes.GetValueOrDefault(i.ThemeId, ""), Definition = i.Definition,
        AlsoCalled = string.Join(' ', Name(_bodies, i.BodyId), Name(_partners, i.OwnerPartnerId), Name(_partners, i.PartnerId), i.Unit.Name),
    });

    public IEnumerable<Findable> OfThemes(DateOnly day) => themes.Where(t => !Ended(t.ClosedOn, day)).Select(t => new Findable(FindKind.Theme, Id(t.Id), t.Name) { AlsoCalled = Former(RenamedKind.Theme, t.Id) });

    public IEnumerable<Findable> OfOutcomes(DateOnly day) => outcomes.Where(o => !Ended(o.ClosedOn, day)).Select(o => new Findable(FindKind.Outcome, Id(o.Id), o.Name)
    {
        Where = Name(_bodies, o.LeadBodyId), AlsoCalled = Former(RenamedKind.Outcome, o.Id), Definition = o.Description,
    });

    public IEnumerable<Findable> OfBodies(DateOnly day) => bodies.Where(b => !Ended(b.ClosedOn, day)).Select(b => new Findable(FindKind.Body, Id(b.Id), b.Name) { AlsoCalled = Former(RenamedKind.Body, b.Id), Definition = b.Remit });

    public IEnumerable<Findable> OfPartners(DateOnly day) => partners.Where(p => !Ended(p.ClosedOn, day)).Select(p => new Findable(FindKind.Partner, Id(p.Id), p.Name) { AlsoCalled = Former(RenamedKind.Partner, p.Id) });

    public IEnumerable<Findable> OfActions(IEnumerable<PlannedAction> actions) => actions.Select(a => new Findable(FindKind.Action, Id(a.Id), a.What)
    {
        Where = $"by {FigureText.Date(a.DueOn)}", AlsoCalled = $"{Name(_partners, a.OwnerPartnerId)} {Name(_bodies, a.OwnerBodyId)} {a.OwnerRole}",
    });

    public IEnumerable<Findable> OfRisks(IEnumerable<Risk> risks, DateOnly day) => risks.Select(r => new Findable(FindKind.Risk, Id(r.Id), r.What)
    {
        Where = r.ClosedOn is { } closed && closed <= day ? $"closed {FigureText.Date(closed)}" : "", Definition = r.Mitigation,
        AlsoCalled = $"{Name(_partners, r.OwnerPartnerId)} {Name(_bodies, r.OwnerBodyId)} {r.OwnerRole}",
    });

    public IEnumerable<Findable> OfMeetings(IEnumerable<Meeting> meetings) => meetings.Select(m => new Findable(FindKind.Meeting, Id(m.Id), $"{Name(_bodies, m.BodyId)}, {FigureText.Date(m.On)}") { Where = m.Place });

    // It is read where what it is about is read; what is about nothing in particular, with its meeting.
    public IEnumerable<Findable> OfMinutes(IEnumerable<Minute> minutes) => minutes.Select(m => new Findable(FindKind.Minute, m.IndicatorId is { } about && _indicators.TryGetValue(about, out var i) ? i.Code : m.MeetingId is { } meeting ? Findable.OfMeeting + Id(meeting) : "", FirstSentence.Of(m.Text))
    {
        Where = $"{(m.Kind == MinuteKind.Decision ? "decided" : "noted")} {FigureText.Date(m.On)}", Definition = m.Text,
    });

    public static IEnumerable<Findable> OfPacks(IEnumerable<StandingPack> packs) => packs.Select(p => new Findable(FindKind.Pack, Id(p.Id), $"Pack for {p.For}") { Where = p.Period.Label, AlsoCalled = p.Title });

    public static IEnumerable<Findable> OfReturns(IEnumerable<PartnerReturn> returns) => returns.Select(r => new Findable(FindKind.Document, Id(r.Id), r.FileName)
    {
        Where = $"sent {FigureText.Date(ReportingCalendar.UkDate(r.UploadedAt))} by {r.UploadedBy}",
    });

    private string Former(RenamedKind kind, int id) => string.Join(' ', _former[(kind, id)]);

    private static bool Ended(DateOnly? closedOn, DateOnly day) => closedOn <= day;

    private static string Name(Dictionary<int, string> names, int? id) => id is { } known && names.TryGetValue(known, out var name) ? name : "";

    private static string Id(int id) => id.ToString(CultureInfo.InvariantCulture);
}
