using System.Globalization;
using LspDashboard.Core.Meetings;
using LspDashboard.Core.Scorecards;
using LspDashboard.Core.Storage;

namespace LspDashboard.Web.Pages.Present;

/// <summary>All pages of a meeting, in order: how things stand, what to decide, what goes well, what was decided.</summary>
/// <param name="Agenda">What is before the Board, with the facts it is made from.</param>
/// <param name="Delivery">Actions and risks with their owners.</param>
/// <param name="Meetings">The calendar, with what was written.</param>
/// <param name="Meeting">The one that is held; null where none is in the calendar.</param>
/// <param name="Slides">In order.</param>
public sealed record Deck(BoardAgenda Agenda, DeliveryRegister Delivery, MeetingRegister Meetings, Meeting? Meeting, IReadOnlyList<Slide> Slides)
{
    /// <summary>As many lines as can be read from the back of the room.</summary>
    public const int MostOnAnAgenda = 7;
    public const int MostGoingWell = 6;
    public const int MostMinutes = 5;
    public const int MostEarlier = 4;

    public static Deck Of(BoardAgenda agenda, DeliveryRegister delivery, MeetingRegister meetings, Meeting? meeting)
    {
        var card = agenda.Card;
        var toDecide = agenda.Items.Where(i => i.NeedsDecision).ToList();
        var well = agenda.Items.Where(i => i.Kind == BoardItemKind.Exceptional).Take(MostGoingWell).ToList();
        var minutes = meetings.MinutesOf(meeting?.Id).Where(m => meetings.Stands(m) && (meeting is not null || m.Period == card.Period)).ToList();
        List<Slide> slides =
        [
            new(SlideKind.Cover, "cover", card.Partnership.Name),
            new(SlideKind.Standing, "standing", "How things stand"),
            .. Earlier(meetings, meeting, card),
            .. Pages(toDecide, MostOnAnAgenda).Select((p, i) => new Slide(SlideKind.Agenda, Numbered("agenda", i), "To decide") { Items = p.Lines, Before = p.Before }),
            .. toDecide.Select((item, i) => new Slide(SlideKind.Exception, item.Key, item.Title) { Items = [item], Before = i }),
        ];
        if (well.Count > 0) slides.Add(new(SlideKind.GoingWell, "going-well", "Going exceptionally well") { Items = well });
        slides.AddRange(Pages(minutes, MostMinutes).Select((p, i) => new Slide(SlideKind.Minutes, Numbered("minutes", i), "Noted and decided") { Minutes = p.Lines, Before = p.Before }));
        slides.Add(new(SlideKind.End, "end", "End"));
        return new(agenda, delivery, meetings, meeting, slides);
    }

    public Scorecard Card => Agenda.Card;

    /// <summary>How many there are of a kind.</summary>
    public int Count(SlideKind kind) => Slides.Count(s => s.Kind == kind);

    /// <summary>What this meeting wrote about an indicator, and stands.</summary>
    public IReadOnlyList<Minute> MinutesAbout(int indicatorId) => Slides.SelectMany(s => s.Minutes).Where(m => m.IndicatorId == indicatorId).ToList();

    // No page where there is nothing to follow up.
    private static IEnumerable<Slide> Earlier(MeetingRegister meetings, Meeting? meeting, Scorecard card)
    {
        if (meeting is null) return [];
        var followed = DecisionFollowed.All(EarlierDecisions.Before(meeting, meetings.Meetings, meetings.Minutes.Where(meetings.Stands)), meetings.Bodies, card);
        return followed.Count == 0 ? [] : Pages(followed, MostEarlier).Select((p, i) => new Slide(SlideKind.Earlier, Numbered("earlier", i), "Decided before") { Earlier = p.Lines, Before = p.Before });
    }

    // One page at least: where there is nothing, it says so. No page is left with a lone line: eight go as four and four.
    private static IEnumerable<(IReadOnlyList<T> Lines, int Before)> Pages<T>(IReadOnlyCollection<T> all, int most)
    {
        if (all.Count == 0) return [([], 0)];
        var pages = (all.Count + most - 1) / most;
        var each = (all.Count + pages - 1) / pages;
        return all.Chunk(each).Select((lines, i) => ((IReadOnlyList<T>)lines, i * each));
    }

    private static string Numbered(string key, int index) => index == 0 ? key : string.Create(CultureInfo.InvariantCulture, $"{key}-{index + 1}");
}
