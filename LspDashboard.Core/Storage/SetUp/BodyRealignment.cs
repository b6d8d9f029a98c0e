using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Returns;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage.SetUp;

/// <summary>Merges bodies and splits them. Who answered for what before stays for those days.</summary>
public sealed class BodyRealignment(LspDatabase database, TimeProvider time)
{
    /// <summary>Hands all that some bodies answer for over to one, new or there already, and closes them.</summary>
    public async Task<Saved> MergeAsync(int partnershipId, IReadOnlyCollection<int> from, Destination into, string by, CancellationToken ct = default)
    {
        await using var work = await SetUpWork.BeginAsync(database, time, partnershipId, by, ct);
        var bodies = await work.Db.Bodies.ToListAsync(ct);
        var sources = bodies.FindAll(b => from.Contains(b.Id) && b.Id != into.Id && b.ClosedOn is null);
        if (sources.Count == 0) return Saved.Refused(ThemeRealignment.From, "Choose at least one body that goes into another.");
        var (target, problem) = await TargetAsync(work, bodies, sources[0], into, ct);
        if (target is null) return Saved.Refused(ThemeRealignment.Into, problem);
        foreach (var source in sources)
        {
            await BodyHandover.AllAsync(work, source, target, await BodyDuties.OfAsync(work.Db, source.Id, work.Day, ct), bodies, ct);
            source.ClosedOn = work.Day;
            await work.Db.SaveChangesAsync(ct);
        }
        return await work.DoneAsync(ct);
    }

    /// <summary>Hands some of what one body leads on over to another, new or there already; the body is closed where it is asked and nothing hangs on it.</summary>
    public async Task<Saved> SplitAsync(
        int partnershipId, int from, IReadOnlyCollection<int> indicatorIds, IReadOnlyCollection<int> outcomeIds, Destination into, bool close, string by, CancellationToken ct = default)
    {
        await using var work = await SetUpWork.BeginAsync(database, time, partnershipId, by, ct);
        var bodies = await work.Db.Bodies.ToListAsync(ct);
        if (bodies.Find(b => b.Id == from && b.ClosedOn is null) is not { } source) return Saved.Refused(ThemeRealignment.From, "Choose a body that still meets.");
        var duties = await BodyDuties.OfAsync(work.Db, from, work.Day, ct);
        var indicators = duties.Indicators.Where(i => indicatorIds.Contains(i.Id)).ToList();
        var outcomes = duties.Outcomes.Where(o => outcomeIds.Contains(o.Id)).ToList();
        if (indicators.Count + outcomes.Count == 0) return Saved.Refused(ThemeRealignment.Moving, "Choose at least one outcome or indicator that it hands over.");
        var (target, problem) = await TargetAsync(work, bodies, source, into, ct);
        if (target is null || target == source) return Saved.Refused(ThemeRealignment.Into, target is null ? problem : "Choose another body.");
        BodyHandover.Lead(work, source, target, indicators, outcomes);
        await work.Db.SaveChangesAsync(ct);
        if (close)
        {
            if ((await BodyDuties.OfAsync(work.Db, from, work.Day, ct)).Problem(source) is { } left) return Saved.Refused(nameof(Body.ClosedOn), left);
            source.ClosedOn = work.Day;
            work.Note(ChangeKind.BodyChanged, $"{source.Name} closed", ChangeSubject.Body, from);
        }
        return await work.DoneAsync(ct);
    }

    // A new body takes its kind, rhythm and place in the line from the one it comes from.
    private static async Task<(Body? Body, string Problem)> TargetAsync(SetUpWork work, List<Body> bodies, Body like, Destination into, CancellationToken ct)
    {
        if (into.Id is { } id) return (bodies.Find(b => b.Id == id && b.ClosedOn is null), "Choose a body that still meets, or give a new one's name.");
        var made = new Body { Name = NameCheck.Tidy(into.NewName), Kind = like.Kind, Meets = like.Meets, ReportsToId = like.ReportsToId };
        if (BodyCheck.Problems(made, bodies).Values.FirstOrDefault() is { } problem) return (null, problem);
        work.Db.Bodies.Add(made);
        await work.Db.SaveChangesAsync(ct);
        bodies.Add(made);
        work.Note(ChangeKind.BodyChanged, $"{made.Name} added", ChangeSubject.Body, made.Id);
        return (made, "");
    }
}
