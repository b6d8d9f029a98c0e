using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing.Profiles;

/// <summary>Whether a file may be accepted without a person.</summary>
internal static class HandsFree
{
    /// <summary>Only where its profile says so, its layout is as it was, and nothing in it is wrong or doubtful; and never where two people have to agree.</summary>
    public static bool Accepts(UnderstoodReturn understood, Partnership partnership) =>
        understood.Read.Recognised is { Profile.AcceptsAlone: true, Decisions.IsConfirmed: true, NeedsALook: false } && !partnership.NeedsSecondApproval
        && understood.Values.Count > 0 && understood.Problems.All(p => p.Severity == ProblemSeverity.Note);
}
