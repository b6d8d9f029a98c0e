using LspDashboard.Core.Flags;
using LspDashboard.Core.Forecasts;
using LspDashboard.Core.Importing;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Web.Api;

// The shapes of the API's answers. Periods are the codes of ReportingPeriod.Code, dates yyyy-MM-dd, instants UTC.

public sealed record PartnershipJson(string Slug, string Name, string Place, string Period, string AsOf, bool IsNrfArea);

/// <summary>A theme, or the partnership overall; the rating is the one that counts, a person's where one holds.</summary>
public sealed record RollUpJson(
    string? Name, RagRating Rating, RagRating ComputedRating, JudgementJson? Judgement, double? Score, int Rated, int ByJudgement, int Total, int Stale, int WithoutData)
{
    public static RollUpJson Of(RollUp r, StandingRating standing, string? name = null) =>
        new(name, standing.Rating, standing.Computed, JudgementJson.Of(standing), r.Score, r.Rated, r.ByJudgement, r.Total, r.Stale, r.WithoutData);
}

public sealed record FlagJson(string Kind, string Severity, string Reason, string? Since, string? SincePeriod)
{
    public static FlagJson Of(Flag f) => new(f.Kind.ToString(), f.Severity.ToString().ToLowerInvariant(), f.Reason, f.Since is { } s ? ApiText.Date(s.Day) : null, f.Since?.Period?.Code);
}

/// <summary>The rating is the one that counts, a person's where one holds; the reason is that of the computed one.</summary>
public sealed record IndicatorJson(
    string Code, string Title, string Theme, string? Period, double? Actual, double? Expected, double? Target,
    RagRating Rating, RagRating ComputedRating, string Reason, JudgementJson? Judgement,
    DirectionOfTravel DirectionOfTravel, DirectionOfTravel DirectionSinceBaseline, bool Illustrative, Likelihood? Likelihood, IReadOnlyList<FlagJson> Flags)
{
    public static IndicatorJson Of(IndicatorScore s) => new(
        s.Indicator.Code, s.Indicator.Title, s.Indicator.Theme?.Name ?? "", s.Actual?.Period.Code, s.Actual?.Value, s.Rating.Expected, s.Target?.Value,
        s.Standing.Rating, s.Standing.Computed, s.Rating.Reason.ToString(), JudgementJson.Of(s.Standing), s.Short, s.Long, s.IsIllustrative, s.Outlook.Probability is { } p ? s.Method.Likelihood.Word(p) : null, s.Flags.Select(FlagJson.Of).ToList());
}

/// <summary>The sentences at the top of the page.</summary>
public sealed record StoryJson(string Finding, string Detail)
{
    public static StoryJson Of(Story s) => new(s.Finding, s.Detail);
}

public sealed record ScorecardJson(
    string Partnership, string Period, string AsOf, string CutsVersion, StoryJson Story, RollUpJson Overall, IReadOnlyList<RollUpJson> Themes, IReadOnlyList<IndicatorJson> Indicators)
{
    public static ScorecardJson Of(Scorecard s) => new(
        s.Partnership.Slug, s.Period.Code, ApiText.Date(s.AsKnown), s.Method.Version, StoryJson.Of(Core.Scorecards.Story.Of(s)), RollUpJson.Of(s.Overall, s.Standing),
        s.Themes.Select(t => RollUpJson.Of(t.RollUp, t.Standing, t.Theme.Name)).ToList(), s.Indicators.Select(IndicatorJson.Of).ToList());
}

public sealed record ProblemJson(string Severity, string Sheet, string Cell, string Message, string Remedy)
{
    public static ProblemJson Of(ReturnProblem p) => new(p.Severity.ToString().ToLowerInvariant(), p.Sheet, p.Cell, p.Message, p.Remedy);
}

public sealed record ReturnJson(
    int Id, string State, string FileName, int Rows, int NewValues, int ChangedValues, int UnchangedValues, IReadOnlyList<ProblemJson> Problems)
{
    /// <summary>Who asked for its acceptance, where another person has to agree.</summary>
    public string? ProposedBy { get; init; }

    /// <summary>Every correction of its cells, in the order they were made.</summary>
    public IReadOnlyList<CorrectionJson> Corrections { get; init; } = [];

    /// <summary>A preview counts what accepting would do; a decided return says what it did.</summary>
    public static ReturnJson Of(ReturnPreview p) => p.Return.State == ReturnState.Preview
        ? new(p.Return.Id, "preview", p.Return.FileName, p.Rows, p.Count(ValueChange.New), p.Count(ValueChange.Changed), p.Count(ValueChange.Unchanged), p.Problems.Select(ProblemJson.Of).ToList()) { ProposedBy = p.Return.ProposedBy, Corrections = CorrectionJson.All(p) }
        : new(p.Return.Id, ApiText.State(p.Return.State), p.Return.FileName, p.Rows, p.Return.NewValues, p.Return.ChangedValues, p.Return.UnchangedValues, p.Problems.Select(ProblemJson.Of).ToList()) { ProposedBy = p.Return.ProposedBy, Corrections = CorrectionJson.All(p) };

    public static ReturnJson Of(PartnerReturn r) =>
        new(r.Id, ApiText.State(r.State), r.FileName, r.Rows, r.NewValues, r.ChangedValues, r.UnchangedValues, []);
}
