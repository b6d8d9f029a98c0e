using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Storage;

/// <summary>The codes of periods, each made once: a hundred thousand observations are about a few dozen.</summary>
internal sealed class PeriodCodes
{
    private readonly Dictionary<ReportingPeriod, string> _codes = [];

    public string Of(ReportingPeriod period) => _codes.TryGetValue(period, out var code) ? code : _codes[period] = period.Code;
}
