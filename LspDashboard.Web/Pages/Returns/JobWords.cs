using System.Globalization;
using LspDashboard.Core.Importing.Jobs;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Returns;

namespace LspDashboard.Web.Pages.Returns;

/// <summary>What the queue says of its jobs.</summary>
public static class JobWords
{
    /// <summary>"Sent by Coordinator, 22 November 2026, 14:02"; the full stop is the page's.</summary>
    public static string Sent(ImportJob job) => $"{(job.Kind == ImportJobKind.Accept ? "Accepted" : "Sent")} by {job.By}, {FigureText.Time(job.QueuedAt)}";

    /// <summary>"Checking 300 figures …", and of a writing how much of it is done.</summary>
    public static string Progress(ImportJob job, ImportStep? step)
    {
        var words = step?.Words ?? (job.Kind == ImportJobKind.Accept ? $"Accepting {job.FileName}" : $"Reading {job.FileName}");
        return step?.Share is { } share ? string.Create(CultureInfo.InvariantCulture, $"{words}: {Math.Round(100 * share, MidpointRounding.AwayFromZero):0}%") : words + " …";
    }

    /// <summary>Why a job does not run yet.</summary>
    public static string Waits(ImportJob job, IReadOnlyList<ImportJob> open) =>
        open.FirstOrDefault(j => j.Id < job.Id && j.By == job.By) is { } before ? $"Waits for {before.FileName}." : "Waits its turn.";

    public static string Refusal(ImportJob job) => job.Kind == ImportJobKind.Accept ? $"{job.FileName} was not accepted" : $"{job.FileName} was not taken";

    /// <summary>For those who do not see the bars: said when a job begins or ends, and not at every step.</summary>
    public static string Summary(IReadOnlyList<ImportJob> open)
    {
        var running = open.Where(j => j.State == ImportJobState.Running).ToList();
        var waiting = open.Count - running.Count;
        var now = running.Count == 0 ? "" : $"{string.Join(" and ", running.Select(j => (j.Kind == ImportJobKind.Accept ? "Accepting " : "Reading ") + j.FileName))}.";
        var later = waiting == 0 ? "" : $"{FigureText.Word(waiting, capital: true)} {(waiting == 1 ? "waits" : "wait")}.";
        return $"{now} {later}".Trim();
    }
}
