namespace LspDashboard.Core.Importing.SetUp;

/// <summary>Which indicators have figures and which have targets, of any day: what they mean cannot change under them.</summary>
internal sealed record HeldIds(IReadOnlySet<int> HaveFigures, IReadOnlySet<int> HaveTargets);
