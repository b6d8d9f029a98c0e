using LspDashboard.Core.Accountability;

namespace LspDashboard.Core.Scorecards;

/// <summary>A partner with what it owns and contributes to.</summary>
public sealed record AnsweringPartner(PartnerAccount Account, Answerable Part);
