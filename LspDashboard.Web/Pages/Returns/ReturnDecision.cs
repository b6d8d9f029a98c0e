using LspDashboard.Core.Importing;

namespace LspDashboard.Web.Pages.Returns;

/// <summary>What a person decided about a waiting return.</summary>
/// <param name="Rows">Which rows to take.</param>
/// <param name="By">Who decided.</param>
public sealed record ReturnDecision(AcceptedRows Rows, string By);
