using LspDashboard.Core.Importing.Profiles;
using LspDashboard.Core.Returns;
using LspDashboard.Tests.Core.Importing.Tables;

namespace LspDashboard.Tests.Core.Importing.Profiles;

/// <summary>A profile as the page makes it: each thing is said of the file as it is understood after the last.</summary>
internal static class Remembered
{
    public static ImportProfile Begin() =>
        new() { Id = 1, Name = "A partner", Decisions = ProfileDecisions.None.ToStored(), CreatedBy = "An Advisor", CreatedAt = default, ChangedBy = "An Advisor", ChangedAt = default };

    public static ImportProfile Say(ImportProfile profile, SheetSketch sketch, params ProfileEdit[] edits)
    {
        foreach (var edit in edits)
        {
            var read = new Halton().Read(sketch, profile).Read;
            profile.Decisions = edit.Apply(read, read.Recognised?.Decisions ?? ProfileDecisions.Parse(profile.Decisions)).ToStored();
        }
        return profile;
    }
}
