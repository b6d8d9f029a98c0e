namespace LspDashboard.Core.Returns;

/// <summary>A returned value beside what is held.</summary>
public enum ValueChange
{
    New,
    Changed,
    Unchanged,
}
