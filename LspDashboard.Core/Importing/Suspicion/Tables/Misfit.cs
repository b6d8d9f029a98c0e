namespace LspDashboard.Core.Importing.Suspicion.Tables;

/// <summary>How badly a number fits what is expected: half the squared distance, growing only in proportion beyond 3, because now and then a series breaks.</summary>
internal static class Misfit
{
    private const double Bend = 3;

    public static double Of(QuestionedValue expected, double number)
    {
        var distance = expected.DistanceOf(number);
        return distance <= Bend ? distance * distance / 2 : (Bend * Math.Min(distance, 20)) - (Bend * Bend / 2);
    }

    public static bool IsKnown(QuestionedValue asked, SuspectLimits limits) => asked.Usual is { } usual && usual.Changes >= limits.FewestChanges;
}
