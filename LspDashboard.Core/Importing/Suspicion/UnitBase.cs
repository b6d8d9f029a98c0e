using System.Globalization;
using System.Text.RegularExpressions;
using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.Importing.Suspicion;

/// <summary>What a numerator over its denominator is multiplied by: 100 for a percentage, 1,000 for "per 1,000 residents".</summary>
internal static partial class UnitBase
{
    /// <summary>Null where the unit does not say.</summary>
    public static double? Of(Unit unit) => unit.Kind switch
    {
        UnitKind.Percentage => 100,
        UnitKind.Rate when Per().Match(unit.Name) is { Success: true } m => double.Parse(m.Groups["base"].ValueSpan, NumberStyles.AllowThousands, CultureInfo.InvariantCulture),
        _ => null,
    };

    [GeneratedRegex(@"^per (?<base>[1-9][0-9,]*)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Per();
}
