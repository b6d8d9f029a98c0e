using System.Globalization;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Storage;

namespace LspDashboard.Core.BoardPacks.Content;

/// <summary>Which pack: of when, for which meeting, with what in it.</summary>
/// <param name="Period">Null for the partnership's current one, or the one that a past meeting looked at.</param>
/// <param name="AsOf">A UK date, inclusive; null for the partnership's, or the day of a past meeting.</param>
/// <param name="Meeting">Null for the next of the Board or the executive group.</param>
/// <param name="Template">What was chosen.</param>
public sealed record PackQuestion(ReportingPeriod? Period, DateOnly? AsOf, int? Meeting, PackTemplate Template)
{
    /// <summary>What is asked for by its number and is not there, in words; null where all of it is.</summary>
    public string? Missing(PartnershipFacts known)
    {
        if (Meeting is { } meeting && known.Meetings.All(m => m.Id != meeting)) return string.Create(CultureInfo.InvariantCulture, $"There is no meeting {meeting} in the calendar.");
        var strange = Template.Themes.Where(id => known.Themes.All(t => t.Id != id)).ToList();
        return strange.Count == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"There is no theme {strange[0]} here: themes are {string.Join(", ", known.Themes.Select(t => string.Create(CultureInfo.InvariantCulture, $"{t.Id} ({t.Name})")))}.");
    }
}
