using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Importing.Profiles;

/// <summary>What a person may choose from when saying what a partner's own names mean: codes, each with its words.</summary>
public sealed record ProfileChoices(IReadOnlyList<(string Code, string Words)> Indicators, IReadOnlyList<(string Code, string Words)> Places, IReadOnlyList<Partner> Partners);
