using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing.Profiles;

/// <summary>The profile by which a file was read.</summary>
/// <param name="Profile">As it is stored.</param>
/// <param name="Decisions">What it says.</param>
/// <param name="Changes">What is not as it was.</param>
public sealed record RecognisedProfile(ImportProfile Profile, ProfileDecisions Decisions, IReadOnlyList<LayoutChange> Changes)
{
    public bool NeedsALook => Changes.Any(c => c.NeedsALook);
}
