namespace LspDashboard.Tests.Core.Importing.Faults;

/// <summary>One value of a clean return, and what the preview said of it: empty for nothing.</summary>
public sealed record CleanValue(CleanReturn Return, ReturnRow Row, string Said)
{
    public bool IsFalseAlarm => Said.Length > 0;
}
