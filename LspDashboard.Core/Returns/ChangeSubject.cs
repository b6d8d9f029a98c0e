namespace LspDashboard.Core.Returns;

/// <summary>What a change can be about.</summary>
public enum ChangeSubject
{
    Partnership,
    Theme,
    Body,
    Partner,
    Outcome,
    Indicator,
    Return,
    ImportProfile,
    Action,
    Risk,
    Meeting,
    Pack,
    Account,
    ApiKey,
}
