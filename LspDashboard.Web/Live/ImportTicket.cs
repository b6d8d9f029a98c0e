using LspDashboard.Core.Importing.Jobs;
using LspDashboard.Core.Returns;

namespace LspDashboard.Web.Live;

/// <summary>What one gets for queueing a job.</summary>
/// <param name="Job">As it was queued.</param>
/// <param name="Outcome">How it ends. Nobody has to wait for it: the job goes on.</param>
public sealed record ImportTicket(ImportJob Job, Task<ImportOutcome> Outcome);
