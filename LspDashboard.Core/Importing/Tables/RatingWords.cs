namespace LspDashboard.Core.Importing.Tables;

/// <summary>
/// What partners write in a column of their own judgement: traffic lights, directions, how final a figure is. It changes from quarter to
/// quarter, so it is no part of a name and no label of a row.
/// </summary>
public static class RatingWords
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "R", "A", "G", "AR", "AG", "A/R", "A/G", "R/A", "G/A", "RAG", "Red", "Amber", "Green", "Blue", "Yellow", "Grey", "White",
        "Amber/Red", "Amber/Green", "Red/Amber", "Green/Amber", "Amber Red", "Amber Green", "Amber-Red", "Amber-Green",
        "↑", "↓", "→", "←", "↗", "↘", "↔", "▲", "▼", "►", "◄", "●", "Up", "Down", "Same", "Level", "Improving", "Improved", "Worsening", "Declining", "Static", "Stable", "Steady", "No change",
        "On target", "Off target", "On track", "Off track", "Met", "Not met", "At risk",
        "Final", "Provisional", "Estimated", "Estimate", "Prov", "Est", "P", "F", "E",
    };

    public static bool Is(string text) => Words.Contains(text.Trim());

    /// <summary>Whether there are texts, and all of them are such words, or signs for none.</summary>
    public static bool AreAll(IReadOnlyCollection<string> texts) => texts.Any(Is) && texts.All(t => Is(t) || Markers.Read(t) is not null);
}
