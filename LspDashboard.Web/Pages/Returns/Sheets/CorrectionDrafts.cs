namespace LspDashboard.Web.Pages.Returns.Sheets;

/// <summary>What was typed over cells and is not corrected yet: going to look at another cell must not lose it.</summary>
public sealed class CorrectionDrafts
{
    private readonly Dictionary<(string Sheet, string Cell), CorrectionDraft> _typed = [];

    /// <summary>Every cell with something typed.</summary>
    public IEnumerable<(string Sheet, string Cell)> Cells => _typed.Keys;

    public CorrectionDraft? Of(string sheet, string cell) => _typed.GetValueOrDefault((sheet, cell));

    public void Keep(string sheet, string cell, CorrectionDraft draft) => _typed[(sheet, cell)] = draft;

    public void Drop(string sheet, string cell) => _typed.Remove((sheet, cell));
}

/// <param name="Says">As typed so far.</param>
/// <param name="Reason">As typed so far.</param>
/// <param name="Seen">The correction of the cell that stood there meanwhile; 0 for none.</param>
public sealed record CorrectionDraft(string Says, string Reason, int Seen);
