using LspDashboard.Core.Meetings;
using LspDashboard.Core.Partnerships;
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
        var meeting = asked ?? Next(known, question.Template.Audience) ?? shelf.Meetings.Next;
        var movement = (Before(known, meeting) ?? shelf.Meetings.Since(null)) is { } last
            ? await shelf.SinceMeetingAsync(period, last, async () => await facts.KeptAsync(slug, last.Meeting.On, ct) is { } before ? isPublic ? PublicFacts.Of(before, period).Facts : before : null)
            : null;
        return new(published.Facts, shelf.Agenda(period), movement ?? shelf.Movement(period), meeting) { NotPublished = published.NotPublished, FiguresHidden = published.FiguresHidden };
    }

    /// <summary>What is asked for by its number and is not there, in words; null where all of it is, or the partnership is not.</summary>
    public async Task<string?> MissingAsync(string slug, PackQuestion question, CancellationToken ct = default) =>
        await facts.KeptAsync(slug, question.AsOf, ct) is { } known ? question.Missing(known) : null;

    // An executive group's pack is for its own meeting.
    private static MeetingHeld? Next(PartnershipFacts known, PackAudience audience) => audience switch
    {
        PackAudience.Board => First(known, BodyKind.Board),
        PackAudience.Executive => First(known, BodyKind.Executive),
        PackAudience.ThematicGroup => First(known, BodyKind.ThematicPartnership),
        _ => null,
    };

    private static MeetingHeld? First(PartnershipFacts known, BodyKind kind) => All(known).Where(m => m.Body.Kind == kind && m.Meeting.On >= known.AsKnown).OrderBy(m => m.Meeting.On).ThenBy(m => m.Meeting.Id).FirstOrDefault();

    // What those who read it saw last; null where they have not met before.
    private static MeetingHeld? Before(PartnershipFacts known, MeetingHeld? meeting) =>
        All(known).Where(m => m.Body.Id == meeting?.Body.Id && m.Meeting.On < meeting.Meeting.On && m.Meeting.On < known.AsKnown).MaxBy(m => m.Meeting.On);

    private static IEnumerable<MeetingHeld> All(PartnershipFacts known)
    {
        var bodies = known.Bodies.ToDictionary(b => b.Id);
        return known.Meetings.Where(m => bodies.ContainsKey(m.BodyId)).Select(m => new MeetingHeld(m, bodies[m.BodyId]));
    }

    private static MeetingHeld? Held(PartnershipFacts known, int? id) => id is null ? null : All(known).FirstOrDefault(m => m.Meeting.Id == id);
}
