using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing.Suspicion.Values;

/// <summary>A final figure that becomes provisional or an estimate, although later periods have been reported since.</summary>
internal static class StatusStepsBack
{
    public static SuspectFinding? Of(QuestionedValue asked, QuestionedReturn all)
    {
        if (asked.Value is not { Held.Status: ObservationStatus.Final, Status: not ObservationStatus.Final }) return null;
        if (!asked.Number.Equals(asked.Value.Held.Value) && asked.Held[^1].Period == asked.Value.Period) return null;
        return new(asked, $"the figure was final and would become {(asked.Value.Status == ObservationStatus.Estimated ? "an estimate" : "provisional")}", "Check the Status column.");
    }
}
