namespace LspDashboard.Core.Importing.Tables;

/// <summary>One way to read a table: a role for each of its lines, and how well they fit together.</summary>
internal sealed record TableReading(IReadOnlyList<(LineReading Line, LineRole Role)> Lines, double Score)
{
    // Below this a role is not worth considering for a line.
    private const double LeastScore = 0.5;
    private const double Clash = 1.0;

    public IEnumerable<LineReading> With(LineRole role) => Lines.Where(l => l.Role == role).Select(l => l.Line);

    /// <summary>Every sensible combination, the best first.</summary>
    public static IReadOnlyList<TableReading> All(IReadOnlyList<LineReading> lines)
    {
        var combinations = new List<List<(LineReading, LineRole)>> { new() };
        foreach (var line in lines)
        {
            var roles = line.Scores.Where(s => s.Value >= LeastScore).OrderByDescending(s => s.Value).Take(2).Select(s => s.Key).Append(LineRole.Words).Distinct().ToList();
            combinations = [.. combinations.SelectMany(c => roles.Select(r => c.Append((line, r)).ToList())).OrderByDescending(Fit).Take(64)];
        }
        return [.. combinations.Select(c => new TableReading(c, Fit(c))).OrderByDescending(r => r.Score)];
    }

    private static double Fit(List<(LineReading Line, LineRole Role)> lines)
    {
        var score = lines.Sum(l => l.Line.Scores[l.Role]);
        // A figure has one period and one place. A code and a name may stand side by side, in columns only.
        score -= Clash * Math.Max(0, lines.Count(l => l.Role == LineRole.Period) - 1);
        if (lines.Any(l => l is { Role: LineRole.Area, Line.IsColumn: true }) && lines.Any(l => l is { Role: LineRole.Area, Line.IsColumn: false })) score -= Clash;
        if (lines.Any(l => l is { Role: LineRole.Indicator, Line.IsColumn: true }) && lines.Any(l => l is { Role: LineRole.Indicator, Line.IsColumn: false })) score -= Clash;
        return score;
    }

    /// <summary>Whether the other one puts the period, the place or the indicator elsewhere.</summary>
    public bool Contradicts(TableReading other) => new[] { LineRole.Period, LineRole.Area, LineRole.Indicator }.Any(role =>
        With(role).Select(l => (l.IsColumn, l.Line)).Except(other.With(role).Select(l => (l.IsColumn, l.Line))).Any()
        && other.With(role).Select(l => (l.IsColumn, l.Line)).Except(With(role).Select(l => (l.IsColumn, l.Line))).Any());
}
