namespace LspDashboard.Core.Meetings;

/// <summary>What somebody typed of a meeting.</summary>
/// <param name="BodyId">Who meets; 0 where nobody was chosen.</param>
/// <param name="On">The UK date; null where none was typed.</param>
/// <param name="PapersOutOn">The UK date by which papers go out; null where nobody says.</param>
/// <param name="Place">May be empty.</param>
public sealed record MeetingEdit(int BodyId, DateOnly? On, DateOnly? PapersOutOn, string Place);
