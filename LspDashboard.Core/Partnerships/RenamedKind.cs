namespace LspDashboard.Core.Partnerships;

/// <summary>What may be renamed with its history kept.</summary>
public enum RenamedKind
{
    Partnership,
    Theme,
    Body,
    Partner,
    Outcome,
}
