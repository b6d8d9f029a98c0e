using System.Globalization;
using LspDashboard.Core.Importing.Tables;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing;

/// <summary>Counts the signs that stand in the place of figures, to be said once for each sheet and sign.</summary>
internal sealed class SignsMet
{
    private readonly Dictionary<(string Sheet, MarkerMeaning Meaning, string Sign), (int Count, string Cell)> _signs = [];

    public void Count(string sheet, MarkerMeaning meaning, string sign, string cell)
    {
        var (count, first) = _signs.GetValueOrDefault((sheet, meaning, sign));
        _signs[(sheet, meaning, sign)] = (count + 1, first ?? cell);
    }

    public IEnumerable<ReturnProblem> Notes()
    {
        foreach (var ((sheet, meaning, sign), (count, cell)) in _signs)
            yield return new(ProblemSeverity.Note, sheet, cell, string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "figure is" : "figures are")} {Markers.InWords(meaning)} (\"{sign}\")")
                + (meaning == MarkerMeaning.Zero ? ", which the publisher's key makes 0." : "."), "Nothing to do: a sign is never read as a number, unless the publisher's key says that it is nil.");
    }
}
