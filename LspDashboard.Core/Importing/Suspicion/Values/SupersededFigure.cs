using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing.Suspicion.Values;

/// <summary>A correction that brings back a figure which was corrected before: an old file sent again.</summary>
internal static class SupersededFigure
{
    public static SuspectFinding? Of(QuestionedValue asked, QuestionedReturn all)
    {
        if (asked.Value is not { Change: ValueChange.Changed, Held: { } held } || asked.Number.Equals(held.Value)) return null;
        var old = all.EveryRevision(asked.Value).FirstOrDefault(o => o.Revision < held.Revision && asked.Number.Equals(o.Value));
        return old is null ? null
            : new(asked, $"{asked.Figure} was replaced by {asked.Text(held.Value!.Value)} before, and would now come back", "Check that this is not an older file.");
    }
}
