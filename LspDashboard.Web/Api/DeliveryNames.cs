using LspDashboard.Core.Indicators;
using LspDashboard.Core.Storage;

namespace LspDashboard.Web.Api;

/// <summary>Names and codes of a request as ids. What there is not becomes an id that nothing has, which the book refuses at its field.</summary>
public sealed class DeliveryNames(DeliveryRegister register)
{
    private const int Nothing = -1;

    public int? Partner(string? name) => name is null ? null : register.Partners.FirstOrDefault(p => Same(p.Name, name))?.Id ?? Nothing;

    public int? Body(string? name) => name is null ? null : register.Bodies.FirstOrDefault(b => Same(b.Name, name))?.Id ?? Nothing;

    public IReadOnlyList<int> Indicators(IReadOnlyList<string>? codes) =>
        (codes ?? []).Select(c => register.Indicators.FirstOrDefault(i => IndicatorCode.Same(i.Code, c))?.Id ?? Nothing).ToList();

    public IReadOnlyList<int> Outcomes(IReadOnlyList<string>? names) =>
        (names ?? []).Select(n => register.Outcomes.FirstOrDefault(o => Same(o.Name, n))?.Id ?? Nothing).ToList();

    private static bool Same(string name, string asked) => string.Equals(name, asked.Trim(), StringComparison.OrdinalIgnoreCase);
}
