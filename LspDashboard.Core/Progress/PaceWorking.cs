namespace LspDashboard.Core.Progress;

/// <summary>How the pace was worked out, METHOD section 3, "second opinion".</summary>
public static class PaceWorking
{
    private const string Source = "Open SDG progress methodology, after Eurostat";

    /// <returns>Null where the pace is not available.</returns>
    public static Working? Of(in PaceQuestion question)
    {
        var pace = PaceRule.Of(question);
        if (pace.Score is not { } score || question is not { Baseline: { } givenBaseline, Actual: { } actual }) return null;
        var (baseline, sign, months) = (PaceRule.NotZero(givenBaseline), (int)question.Polarity, question.Month - question.BaselineMonth);
        List<WorkingInput> inputs =
        [
            new("y0", Named("baseline", givenBaseline), baseline),
            new("y", "actual", actual),
            new("n", "months from baseline to actual", months),
            new("d", sign > 0 ? "higher is better" : "lower is better", sign),
            new("s", baseline < 0 ? "below zero, growth is away from zero" : "above zero", Math.Sign(baseline)),
        ];
        List<WorkingStep> steps =
        [
            new("g", "growth a year, positive where better", "s d ((y/y0)^(12/n) - 1)", PaceRule.Growth(baseline, actual, months) * sign * Math.Sign(baseline)),
        ];
        if (question.Target is { } givenTarget)
        {
            var (target, allMonths) = (PaceRule.NotZero(givenTarget), question.TargetMonth - question.BaselineMonth);
            inputs.Add(new("T", Named("target", givenTarget), target));
            inputs.Add(new("N", "months from baseline to target", allMonths));
            steps.Add(new("r", "growth required a year", "|(T/y0)^(12/N) - 1|", Math.Abs(PaceRule.Growth(baseline, target, allMonths))));
            if (pace.Value is { } ratio) steps.Add(new("R", "share of the growth required", "g / r", ratio));
        }
        else
        {
            if (question.NaturalLimit is { } limit) inputs.Add(new("L", "natural limit", limit));
            steps.Add(new("C", "room before the natural limit", RoomFormula(baseline, question.NaturalLimit), PaceRule.Room(baseline, question.NaturalLimit)));
        }
        steps.Add(new("score", "score, -5 to 5", question.Target is null ? GrowthScore(pace.Status, steps[^1].Value) : RatioScore(pace), score));
        return new(question.Target is null ? "growth a year" : "growth observed as a share of growth required", inputs, steps, Source);
    }

    private static string Named(string name, double given) => given == 0 ? name + ", 0.001 in place of 0" : name;

    private static string RoomFormula(double baseline, double? limit) => limit is not { } l || l == 0 ? "1, there is no limit" : Math.Abs(baseline / l) switch
    {
        <= 1 => "1 - |y0/L|^4.44",
        <= 2 => "1 - (2 - |y0/L|)^4.44",
        _ => "1, beyond twice the limit it no longer counts",
    };

    private static string RatioScore(in Pace pace) => pace switch
    {
        { Status: PaceStatus.TargetAchieved } => "5, the target is met",
        { Value: null } => "-5, the level was to be held and was not",
        { Status: PaceStatus.Substantial or PaceStatus.Moderate } => "min(7.1429R - 4.2857, 5)",
        _ => "max(4.1667R - 2.5, -5)",
    };

    private static string GrowthScore(PaceStatus status, double room) => status switch
    {
        PaceStatus.Deterioration => "max(125g - 2.5, -5)",
        PaceStatus.Substantial => room == 0 ? "5, it is at its limit" : "min(500g / C - 5, 5)",
        PaceStatus.Moderate => "250g / C - 1.25",
        _ => "500g / C - 2.5",
    };
}
