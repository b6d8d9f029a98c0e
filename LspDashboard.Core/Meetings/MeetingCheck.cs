using System.Globalization;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Meetings;

/// <summary>Whether a meeting may be saved: what is wrong, by field.</summary>
public static class MeetingCheck
{
    /// <summary>Further away than this a date is a slip of the pen.</summary>
    public const int MostYearsAway = 5;

    /// <summary>Papers that went out longer before than this belong to another meeting.</summary>
    public const int MostDaysForPapers = 60;

    /// <param name="edit">With its place trimmed.</param>
    /// <param name="bodies">Of the partnership, also closed ones.</param>
    /// <param name="others">Its other meetings that are not called off.</param>
    /// <param name="day">The day on which the partnership stands.</param>
    public static Dictionary<string, string> Problems(MeetingEdit edit, IEnumerable<Body> bodies, IEnumerable<Meeting> others, DateOnly day)
    {
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        var body = bodies.FirstOrDefault(b => b.Id == edit.BodyId);
        if (body is null) problems[nameof(edit.BodyId)] = "Choose the body that meets.";
        if (edit.On is not { } on) problems[nameof(edit.On)] = "Give the date of the meeting.";
        else if (on < day.AddYears(-MostYearsAway) || on > day.AddYears(MostYearsAway))
            problems[nameof(edit.On)] = string.Create(CultureInfo.InvariantCulture, $"{FigureText.Date(on)} is more than {MostYearsAway} years from {FigureText.Date(day)}, the day on which the partnership stands. Look at the year.");
        else if (body is { ClosedOn: { } closed } && on >= closed) problems[nameof(edit.BodyId)] = $"{body.Name} was closed on {FigureText.Date(closed)} and meets no more. Choose another body or an earlier date.";
        else if (body is not null && others.Any(m => m.BodyId == body.Id && m.On == on)) problems[nameof(edit.On)] = $"{body.Name} meets on {FigureText.Date(on)} already. Choose another date, or open that meeting.";
        else if (edit.PapersOutOn is { } papers && papers > on) problems[nameof(edit.PapersOutOn)] = $"Papers go out before the meeting: give a date up to {FigureText.Date(on)}.";
        else if (edit.PapersOutOn is { } early && early < on.AddDays(-MostDaysForPapers))
            problems[nameof(edit.PapersOutOn)] = string.Create(CultureInfo.InvariantCulture, $"{FigureText.Date(early)} is more than {MostDaysForPapers} days before the meeting. Look at the month.");
        if (edit.Place.Length > Meeting.LongestPlace) problems[nameof(edit.Place)] = string.Create(CultureInfo.InvariantCulture, $"The place has {edit.Place.Length} characters; keep it within {Meeting.LongestPlace}.");
        return problems;
    }
}
