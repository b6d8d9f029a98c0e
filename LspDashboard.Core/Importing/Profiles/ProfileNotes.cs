using LspDashboard.Core.Indicators;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing.Profiles;

/// <summary>Says by which profile a file was read, and what is not as it was.</summary>
internal static class ProfileNotes
{
    public static IEnumerable<ReturnProblem> Of(RecognisedProfile? recognised)
    {
        if (recognised is null) yield break;
        var profile = recognised.Profile;
        var what = !recognised.Decisions.IsConfirmed ? "Nobody has confirmed it yet." : recognised.Changes.Count == 0 ? "Its layout is as it was." : recognised.NeedsALook ? "Its layout has changed." : "Its layout is the same, and has moved.";
        yield return new(ProblemSeverity.Note, "", "", $"Read by the profile '{profile.Name}', which {profile.ChangedBy} {(recognised.Decisions.IsConfirmed ? "confirmed" : "began")} on {FigureText.Time(profile.ChangedAt)}. {what}", "Nothing to do, if that is right.");
        foreach (var change in recognised.Changes)
            yield return new(change.NeedsALook ? ProblemSeverity.Suspect : ProblemSeverity.Note, change.Sheet, change.Cell, change.Text, change.NeedsALook ? "Look whether the figures still mean what they did; confirm the profile again if they do." : "Nothing to do.");
    }
}
