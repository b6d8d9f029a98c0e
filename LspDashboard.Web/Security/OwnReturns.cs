using LspDashboard.Core.Accounts;
using LspDashboard.Core.Importing;
using LspDashboard.Core.Importing.Jobs;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;
using LspDashboard.Core.Storage.Rights;

namespace LspDashboard.Web.Security;

/// <summary>What a visitor may see of returns: a partner its own, everybody else with the right all of them.</summary>
public sealed class OwnReturns(LspDatabase database, ReturnIntake intake, ImportQueue queue)
{
    /// <summary>The history that the visitor may see, latest first.</summary>
    public Task<IReadOnlyList<PartnerReturn>> HistoryAsync(int partnershipId, Visitor visitor, CancellationToken ct = default) =>
        Limit(visitor) is { } partner ? intake.HistoryOfAsync(partnershipId, partner, ct) : intake.HistoryAsync(partnershipId, ct);

    /// <summary>True where the visitor may see the return; also where there is none, which is answered by who looks for it.</summary>
    public async Task<bool> MaySeeAsync(string slug, int returnId, Visitor visitor, CancellationToken ct = default) =>
        Limit(visitor) is not { } partner || (await database.FindAsync(slug, ct) is { } id && await intake.IsOfAsync(id, partner, returnId, ct));

    /// <summary>The jobs that the visitor may see.</summary>
    public async Task<IReadOnlyList<ImportJob>> JobsAsync(int partnershipId, Visitor visitor, CancellationToken ct = default)
    {
        var jobs = await queue.ListAsync(partnershipId, ct);
        if (Limit(visitor) is not { } partner) return jobs;
        await using var db = database.Of(partnershipId);
        var senders = await SenderPartner.AllAsync(db, ct);
        return [.. jobs.Where(j => SenderPartner.Of(senders, j.By, j.QueuedAt) == partner)];
    }

    /// <summary>True where the job is the visitor's to cancel.</summary>
    public async Task<bool> MayCancelAsync(int partnershipId, int jobId, Visitor visitor, CancellationToken ct = default) =>
        Limit(visitor) is null || (await JobsAsync(partnershipId, visitor, ct)).Any(j => j.Id == jobId);

    /// <summary>The one partner whose things a visitor is held to; null for all. A partner of none is held to nothing.</summary>
    public static int? Limit(Visitor visitor) => visitor.Role.IsForOwnOnly(Permission.SeeReturns) ? visitor.PartnerId ?? 0 : null;
}
