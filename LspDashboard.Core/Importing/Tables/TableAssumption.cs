namespace LspDashboard.Core.Importing.Tables;

/// <summary>Something that was taken to be so, and how sure that is.</summary>
/// <param name="Sheet">Where.</param>
/// <param name="Cell">The cell that says it, empty for the whole sheet.</param>
/// <param name="Text">A sentence, without its last full stop.</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record TableAssumption(string Sheet, string Cell, string Text, double Confidence)
{
    // A person needs a word, not a number that pretends to be measured.
    public string InWords => Confidence >= 0.9 ? "sure" : Confidence >= 0.65 ? "likely" : "unsure";
}
