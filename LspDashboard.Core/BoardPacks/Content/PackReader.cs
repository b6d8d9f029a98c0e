using LspDashboard.Core.Meetings;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Scorecards;
using LspDashboard.Core.Storage;

namespace LspDashboard.Core.BoardPacks.Content;

/// <summary>Reads what a pack is made from and makes it: what pages, downloads, the command line and publishing call.</summary>
public sealed class PackReader(FactsReader facts)
{
    /// <param name="slug">The partnership.</param>
    /// <param name="question">Of when, for which meeting, with what in it.</param>
    /// <param name="ct">Stops the reading.</param>
    /// <returns>Null where there is no such partnership.</returns>
    public async Task<BoardPack?> ReadAsync(string slug, PackQuestion question, CancellationToken ct = default) =>
        await ReadMatterAsync(slug, question, ct) is { } matter ? PackBuilder.Of(matter, question.Template) : null;

    /// <summary>The same before its parts are chosen.</summary>
    public async Task<PackMatter?> ReadMatterAsync(string slug, PackQuestion question, CancellationToken ct = default)
    {
        if (await facts.KeptAsync(slug, question.AsOf, ct) is not { } known) return null;
        var asked = Held(known, question.Meeting);
        var view = MeetingView.Of(asked?.Meeting, known.AsKnown, known.Partnership.CurrentPeriod, question.Period, question.AsOf);
        if (view.AsOf is { } day && day != known.AsKnown && await facts.KeptAsync(slug, day, ct) is { } then) known = then;
        var period = view.Period ?? known.Partnership.CurrentPeriod;
        var isPublic = question.Template.IsPublic;
        var published = isPublic ? PublicFacts.Of(known, period) : new(known, [], 0);

        var shelf = ScorecardShelf.Of(published.Facts);
        var movement = shelf.Meetings.Since(null) is { } last
            ? await shelf.SinceMeetingAsync(period, last, async () => await facts.KeptAsync(slug, last.Meeting.On, ct) is { } before ? isPublic ? PublicFacts.Of(before, period).Facts : before : null)
            : null;
        return new(published.Facts, shelf.Agenda(period), movement ?? shelf.Movement(period), asked ?? shelf.Meetings.Next) { NotPublished = published.NotPublished, FiguresHidden = published.FiguresHidden };
    }

    private static MeetingHeld? Held(PartnershipFacts known, int? id) =>
        known.Meetings.FirstOrDefault(m => m.Id == id) is { } meeting && known.Bodies.FirstOrDefault(b => b.Id == meeting.BodyId) is { } body ? new(meeting, body) : null;
}
