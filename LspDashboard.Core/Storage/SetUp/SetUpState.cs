using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Storage.SetUp;

/// <summary>How far a partnership is set up: all that the set-up pages show, read in a fixed number of queries.</summary>
/// <param name="Partnership">With its area.</param>
/// <param name="Day">On which it stands.</param>
/// <param name="Themes">In order, closed ones too.</param>
/// <param name="Bodies">In the order they were added, closed ones too.</param>
/// <param name="Partners">By name, closed ones too.</param>
/// <param name="Outcomes">Priorities too; in order, closed ones too.</param>
/// <param name="Indicators">In order, also those no longer used.</param>
public sealed record SetUpState(
    Partnership Partnership, DateOnly Day, IReadOnlyList<Theme> Themes, IReadOnlyList<Body> Bodies, IReadOnlyList<Partner> Partners, IReadOnlyList<Outcome> Outcomes, IReadOnlyList<Indicator> Indicators)
{
    /// <summary>All areas that are known, by name.</summary>
    public IReadOnlyList<Area> Areas { get; init; } = [];

    /// <summary>Those that the partnership covers besides its own.</summary>
    public IReadOnlySet<int> FurtherAreas { get; init; } = new HashSet<int>();
    public IReadOnlyList<FormerName> FormerNames { get; init; } = [];
    public IReadOnlyList<BodySuccession> BodySuccessions { get; init; } = [];

    /// <summary>Ids of indicators with a target in force.</summary>
    public IReadOnlySet<int> WithTarget { get; init; } = new HashSet<int>();

    /// <summary>Ids of indicators with a figure.</summary>
    public IReadOnlySet<int> WithFigures { get; init; } = new HashSet<int>();

    /// <summary>Orphans that a body decided to hold itself.</summary>
    public IReadOnlyList<Holding> Holdings { get; init; } = [];

    /// <summary>People with a right here, and invitations that are open.</summary>
    public int People { get; init; }
    public int Returns { get; init; }

    /// <summary>What was done to the set-up, latest first.</summary>
    public IReadOnlyList<Change> Changes { get; init; } = [];

    public IEnumerable<Theme> OpenThemes => Themes.Where(t => t.ClosedOn is null);
    public IEnumerable<Body> OpenBodies => Bodies.Where(b => b.ClosedOn is null);
    public IEnumerable<Partner> OpenPartners => Partners.Where(p => p.ClosedOn is null);
    public IEnumerable<Outcome> OpenOutcomes => Outcomes.Where(o => o.ClosedOn is null && o.Kind == OutcomeKind.Outcome);
    public IEnumerable<Outcome> OpenPriorities => Outcomes.Where(o => o.ClosedOn is null && o.Kind == OutcomeKind.Priority);
    public IEnumerable<Indicator> InUse => Indicators.Where(i => i.InUseTo is null || i.InUseTo >= Day);

    public IEnumerable<FormerName> FormerNamesOf(RenamedKind kind, int id) => FormerNames.Where(n => n.Kind == kind && n.SubjectId == id);
    public IEnumerable<Change> ChangesOf(ChangeSubject subject, int id) => Changes.Where(c => c.Subject == subject && c.SubjectId == id);
}
