using System.Globalization;
using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.Delivery;

/// <summary>Whether a risk may be saved: what is wrong, by field.</summary>
public static class RiskCheck
{
    public const int LongestMitigation = 2000;

    /// <param name="edit">With its texts trimmed.</param>
    /// <param name="day">The day on which the partnership stands.</param>
    /// <param name="kept">The review day it has already, which may have passed; null for a new risk.</param>
    public static Dictionary<string, string> Problems(RiskEdit edit, DateOnly day, DateOnly? kept = null)
    {
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        ActionCheck.AddWhat(problems, edit.What, "Say what may happen, such as “The grant ends before others pay for the posts”.");
        OwnerCheck.Add(problems, edit.OwnerPartnerId, edit.OwnerBodyId, edit.OwnerRole);
        if (edit.Likelihood is < 1 or > RiskRule.Most) problems[nameof(edit.Likelihood)] = "Choose how likely it is, from 1, rare, to 5, almost certain.";
        if (edit.Impact is < 1 or > RiskRule.Most) problems[nameof(edit.Impact)] = "Choose how much it would matter, from 1, negligible, to 5, severe.";
        if (edit.ReviewOn is not { } review) problems[nameof(edit.ReviewOn)] = "Say when it is looked at again.";
        else if (review != kept && review < day) problems[nameof(edit.ReviewOn)] = $"{FigureText.Date(review)} has passed. Choose {FigureText.Date(day)}, the day on which the partnership stands, or a later one.";
        else if (review != kept && review > day.AddYears(2)) problems[nameof(edit.ReviewOn)] = $"Look at it again within two years, by {FigureText.Date(day.AddYears(2))}.";
        if (edit.Mitigation.Length > LongestMitigation) problems[nameof(edit.Mitigation)] = string.Create(CultureInfo.InvariantCulture, $"What is done about it has {edit.Mitigation.Length} characters; keep it within {LongestMitigation}.");
        if (edit.Note.Length > ActionCheck.LongestNote) problems[nameof(edit.Note)] = string.Create(CultureInfo.InvariantCulture, $"The note has {edit.Note.Length} characters; keep it within {ActionCheck.LongestNote}.");
        return problems;
    }
}
