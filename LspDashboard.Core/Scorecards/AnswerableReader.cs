using LspDashboard.Core.Periods;
using LspDashboard.Core.Storage;

namespace LspDashboard.Core.Scorecards;

/// <summary>Reads what one theme, body or partner answers for; each is null where the partnership never had such a one.</summary>
public sealed class AnswerableReader(FactsReader facts)
{
    /// <param name="slug">The partnership.</param>
    /// <param name="id">The theme.</param>
    /// <param name="period">Null for its current reporting period.</param>
    /// <param name="asOf">A UK date, inclusive; null for its as-known date.</param>
    /// <param name="ct">Stops the reading.</param>
    public async Task<AnsweringTheme?> ReadThemeAsync(string slug, int id, ReportingPeriod? period = null, DateOnly? asOf = null, CancellationToken ct = default) =>
        (await ReadAsync(slug, period, asOf, ct))?.Theme(id);

    /// <inheritdoc cref="ReadThemeAsync"/>
    public async Task<AnsweringBody?> ReadBodyAsync(string slug, int id, ReportingPeriod? period = null, DateOnly? asOf = null, CancellationToken ct = default) =>
        (await ReadAsync(slug, period, asOf, ct))?.Body(id);

    /// <inheritdoc cref="ReadThemeAsync"/>
    public async Task<AnsweringPartner?> ReadPartnerAsync(string slug, int id, ReportingPeriod? period = null, DateOnly? asOf = null, CancellationToken ct = default) =>
        (await ReadAsync(slug, period, asOf, ct))?.Partner(id);

    private async Task<AnswerableFinder?> ReadAsync(string slug, ReportingPeriod? period, DateOnly? asOf, CancellationToken ct) =>
        await facts.KeptAsync(slug, asOf, ct) is { } known ? new(known, ScorecardShelf.Of(known).Card(period), AccountabilityReader.Map(known, period)) : null;
}
