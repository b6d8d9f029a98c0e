using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.Progress;

/// <summary>Rolling up, METHOD section 4: a weighted mean with two caps, never the worst of them.</summary>
public static class RollUpRule
{
    /// <summary>The score of one rating: the middle of its band.</summary>
    public static double Score(RagRating rating) => rating switch
    {
        RagRating.Green => 3.75,
        RagRating.AmberGreen => 1.25,
        RagRating.AmberRed => -1.25,
        RagRating.Red => -3.75,
        _ => throw new ArgumentOutOfRangeException(nameof(rating), rating, "What is not rated has no score."),
    };

    public static RollUp Of(IEnumerable<RollUpItem> items) => Of(items, RollUpCuts.Current);

    public static RollUp Of(IEnumerable<RollUpItem> items, RollUpCuts cuts)
    {
        double totalWeight = 0, ratedWeight = 0, behindWeight = 0, sum = 0;
        int total = 0, rated = 0, byJudgement = 0, stale = 0, withoutData = 0;
        var anyRed = false;
        foreach (var item in items)
        {
            if (item.Weight <= 0) throw new ArgumentException("A weight is above 0.", nameof(items));
            total++;
            totalWeight += item.Weight;
            if (!item.HasData && !item.IsByJudgement) withoutData++;
            else if (item.IsStale && !item.IsByJudgement) stale++;
            else if (item.Rating != RagRating.NotRated)
            {
                rated++;
                if (item.IsByJudgement) byJudgement++;
                ratedWeight += item.Weight;
                sum += item.Weight * Score(item.Rating);
                if (item.Rating is RagRating.AmberRed or RagRating.Red) behindWeight += item.Weight;
                anyRed |= item.Rating == RagRating.Red;
            }
        }
        if (rated == 0) return new(RagRating.NotRated, null, 0, total, stale, withoutData, RollUpCap.TooFewRated);
        // Weights in tenths add up a little off in binary; half is still half, whatever the order.
        (totalWeight, ratedWeight, behindWeight) = (Math.Round(totalWeight, 9), Math.Round(ratedWeight, 9), Math.Round(behindWeight, 9));
        var mean = Math.Round(sum / ratedWeight, 9);
        if (ratedWeight < totalWeight * cuts.LeastRated) return new(RagRating.NotRated, mean, rated, total, stale, withoutData, RollUpCap.TooFewRated, byJudgement);

        // A mean exactly on a cut takes the worse side.
        var banded = mean > cuts.Green ? RagRating.Green : mean > cuts.AmberGreen ? RagRating.AmberGreen : mean > cuts.AmberRed ? RagRating.AmberRed : RagRating.Red;
        var (capped, cap) = behindWeight >= ratedWeight * cuts.ShareBehind && banded < RagRating.AmberRed ? (RagRating.AmberRed, RollUpCap.HalfBehind)
            : anyRed && banded < RagRating.AmberGreen ? (RagRating.AmberGreen, RollUpCap.ARed)
            : (banded, RollUpCap.None);
        return new(capped, mean, rated, total, stale, withoutData, cap, byJudgement);
    }
}
