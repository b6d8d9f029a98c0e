using System.Globalization;
using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Partnerships;

/// <summary>Whether a partnership may be saved: what is wrong, by field.</summary>
public static class PartnershipCheck
{
    public const int LongestPlace = 80;
    public const int MostCommentaryDays = 180;

    /// <param name="partnership">As it is to be.</param>
    /// <param name="slugsInUse">Those of the other partnerships.</param>
    /// <param name="today">The UK date.</param>
    public static Dictionary<string, string> Problems(Partnership partnership, IEnumerable<string> slugsInUse, DateOnly today)
    {
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        if (NameCheck.Problem(partnership.Name, "a partnership", []) is { } name) problems[nameof(partnership.Name)] = name;
        if (string.IsNullOrWhiteSpace(partnership.Place)) problems[nameof(partnership.Place)] = "Say which place it is of, in short, such as Halton.";
        else if (partnership.Place.Length > LongestPlace) problems[nameof(partnership.Place)] = "Keep the place within 80 characters.";
        if (PartnershipSlug.Problem(partnership.Slug, slugsInUse) is { } slug) problems[nameof(partnership.Slug)] = slug;
        if (partnership.AreaId == 0) problems[nameof(partnership.AreaId)] = "Choose the area that its figures are about.";
        if (!Enum.IsDefined(partnership.Tier)) problems[nameof(partnership.Tier)] = "Choose what kind of council area it is.";
        if (!partnership.CurrentPeriod.IsValid || partnership.CurrentPeriod.Frequency != Frequency.Quarter)
            problems[nameof(partnership.CurrentPeriod)] = "Give the quarter that its pages open at, such as 2009/10 Q4.";
        CheckAsKnown(partnership, today, problems);
        if (partnership.CommentaryDays is < 1 or > MostCommentaryDays)
            problems[nameof(partnership.CommentaryDays)] = string.Create(CultureInfo.InvariantCulture, $"Give 1 to {MostCommentaryDays} days after a period's end.");
        return problems;
    }

    private static void CheckAsKnown(Partnership partnership, DateOnly today, Dictionary<string, string> problems)
    {
        if (partnership.AsKnown is not { } day) return;
        if (day > today) problems[nameof(partnership.AsKnown)] = $"{Date(day)} is still to come. Give a day up to today, {Date(today)}, or leave it empty to move with the calendar.";
        else if (partnership.CurrentPeriod.IsValid && day < partnership.CurrentPeriod.FirstDay)
            problems[nameof(partnership.AsKnown)] = $"{Date(day)} is before {partnership.CurrentPeriod.Label} begins. Give a later day, or an earlier period.";
    }

    private static string Date(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
