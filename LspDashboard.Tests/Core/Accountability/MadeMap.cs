using LspDashboard.Core.Accountability;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;

namespace LspDashboard.Tests.Core.Accountability;

/// <summary>
/// A partnership made for a test: body 1 is the Board, 2 Housing and 3 Environment (thematic partnerships), 4 Transport, a thematic partnership
/// that closed on 1 April 2010; partners 1 Council and 2 Police; outcome 1 Good Homes, with indicator 1 (T 1), and indicator 2 (T 2) of no outcome.
/// </summary>
internal sealed class MadeMap
{
    public static readonly DateOnly Day = new(2010, 6, 30);

    public List<Body> Bodies { get; } =
    [
        new() { Id = 1, Name = "Board", Kind = BodyKind.Board },
        new() { Id = 2, Name = "Housing", Kind = BodyKind.ThematicPartnership, ReportsToId = 1 },
        new() { Id = 3, Name = "Environment", Kind = BodyKind.ThematicPartnership, ReportsToId = 1 },
        new() { Id = 4, Name = "Transport", Kind = BodyKind.ThematicPartnership, ReportsToId = 1, ClosedOn = new(2010, 4, 1) },
    ];

    public List<Partner> Partners { get; } = [new() { Id = 1, Name = "Council" }, new() { Id = 2, Name = "Police" }, new() { Id = 3, Name = "Agency", ClosedOn = new(2010, 4, 1) }];
    public List<Outcome> Outcomes { get; } = [new() { Id = 1, Name = "Good Homes" }];
    public List<Indicator> Indicators { get; } = [Made(1, 1), Made(2, null)];
    public List<Contributor> Contributors { get; } = [];
    public List<Holding> Holdings { get; } = [];

    public Outcome Outcome => Outcomes[0];

    public AccountabilityRule Rule(DateOnly? day = null) => new(day ?? Day, Bodies, Outcomes, Holdings);

    public AccountabilityMap Map(DateOnly? day = null) => AccountabilityMap.Of(new(day ?? Day, Bodies, Partners, Outcomes, Indicators, Contributors, Holdings));

    /// <summary>The Board holds the outcome from 1 September 2009, to be reviewed by 1 March 2010.</summary>
    public MadeMap Held(DateOnly? endedOn = null)
    {
        Holdings.Add(new() { Id = 1, OutcomeId = 1, BodyId = 1, DecidedOn = new(2009, 9, 1), ReviewOn = new(2010, 3, 1), EndedOn = endedOn, Reason = "Cuts across all", RecordedBy = "test" });
        return this;
    }

    private static Indicator Made(int id, int? outcomeId) => new()
    {
        Id = id, Code = FormattableString.Invariant($"T {id}"), Title = "Homes", Kind = IndicatorKind.Local, Polarity = Polarity.HigherIsBetter,
        Unit = new("homes", "", UnitKind.Count), Frequency = Frequency.Quarter, OutcomeId = outcomeId,
    };
}
