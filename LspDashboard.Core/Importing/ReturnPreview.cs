using LspDashboard.Core.Flags;
using LspDashboard.Core.Progress;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Scorecards;
using LspDashboard.Core.Storage;

namespace LspDashboard.Core.Importing;

/// <summary>A return as it was understood, with everything that a person should know before accepting it.</summary>
/// <param name="Return">The stored return: its id, state, file and when.</param>
/// <param name="Rows">Rows with figures or with problems; rows left empty are not counted.</param>
/// <param name="Values">What would be written or is held already.</param>
/// <param name="Problems">Every problem, errors first.</param>
/// <param name="Effects">Ratings that would change.</param>
public sealed record ReturnPreview(
    PartnerReturn Return, int Rows, IReadOnlyList<ReturnedValue> Values, IReadOnlyList<ReturnProblem> Problems, IReadOnlyList<RatingEffect> Effects)
{
    /// <summary>The file itself: its sheets, and the tables that were found on them.</summary>
    public required UnderstoodReturn Understood { get; init; }

    /// <summary>Another person than the first has to agree before anything is written.</summary>
    public bool NeedsSecondApproval { get; init; }

    public bool HasErrors => Problems.Any(p => p.Severity == ProblemSeverity.Error);

    /// <summary>The mark of the values it shows, for <see cref="ReturnIntake.AcceptAsync"/>.</summary>
    public string Seen => SeenValues.Of(Understood);

    public int Count(ValueChange change) => Values.Count(v => v.Change == change);

    internal static ReturnPreview Of(PartnershipFacts known, PartnerReturn stored, UnderstoodReturn understood)
    {
        var fresh = understood.Values.Where(v => v.Change != ValueChange.Unchanged).Select(v => new Observation
        {
            PartnershipId = known.Partnership.Id, IndicatorId = v.Indicator.Id, AreaId = v.Area.Id, Period = v.Period, Revision = int.MaxValue,
            Value = v.Value, Numerator = v.Numerator, Denominator = v.Denominator, Status = v.Status, KnownFrom = known.AsKnown, RecordedAt = stored.UploadedAt,
        }).ToList();
        // Only what the return brings figures for can change its rating.
        var indicators = fresh.Select(o => o.IndicatorId).ToHashSet();
        var method = Method.InForce(known.AsKnown);
        var before = ScorecardBuilder.Ratings(known, indicators, method);
        var after = ScorecardBuilder.Ratings(known with { Observations = [.. known.Observations, .. fresh] }, indicators, method);
        var effects = after.Zip(before).Where(p => p.First.Standing.Rating != p.Second.Standing.Rating)
            .Select(p => new RatingEffect(p.First.Indicator, p.Second.Standing.Rating, p.First.Standing.Rating)).ToList();
        return new(stored, understood.Rows, understood.Values, understood.Problems, effects) { Understood = understood, NeedsSecondApproval = known.Partnership.NeedsSecondApproval };
    }
}
