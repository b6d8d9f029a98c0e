using LspDashboard.Core.Accountability;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Flags;

/// <summary>The flags that hang on dates, revisions and who answers for what, not on how the figures run.</summary>
public static class StandingFlags
{
    /// <param name="indicator">With its body and partner.</param>
    /// <param name="target">In force; null where there is none.</param>
    /// <param name="latest">The period of the latest figure; null where there is none.</param>
    /// <param name="revisions">Every revision of its own area known on the day.</param>
    /// <param name="asked">The reporting period asked for.</param>
    /// <param name="asKnown">The as-known date, inclusive.</param>
    /// <param name="differenceThatMatters">In the indicator's units.</param>
    /// <param name="hasProxy">Whether another indicator in use stands in for it.</param>
    /// <param name="thresholds">Where flags begin.</param>
    public static IReadOnlyList<Flag> Of(
        Indicator indicator, Target? target, ReportingPeriod? latest, IEnumerable<Observation> revisions, ReportingPeriod asked, DateOnly asKnown,
        double differenceThatMatters, bool hasProxy, FlagThresholds thresholds)
    {
        var flags = new List<Flag>();
        void Add(Flag? flag)
        {
            if (flag is not null) flags.Add(flag);
        }
        if (latest is { } period) Add(StaleRule.Of(indicator, period, asked, asKnown, thresholds));
        Add(OverdueRule.Of(indicator, latest, asked, asKnown));
        Add(AccountabilityRules.NoProxy(indicator, target, hasProxy, thresholds));
        Add(RestatedRule.Of(indicator, target, revisions, asked, asKnown, differenceThatMatters, thresholds));
        return flags;
    }

    /// <summary>That nobody answers for it; null where somebody does.</summary>
    public static Flag? OfOwner(Accountable answers) => AccountabilityRules.Orphan(answers);

    /// <summary>The warning of a proxy; null where it has none to give.</summary>
    public static Flag? OfProxy(ReportingPeriod? headline, FlagQuestion proxy) => ProxyWarningRule.Of(headline, proxy.Indicator, proxy.Points, proxy.DifferenceThatMatters);
}
