using LspDashboard.Core.Importing.Templates;
using LspDashboard.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Importing;

/// <summary>Makes the workbook that a partner fills in.</summary>
public sealed class ReturnTemplates(FactsReader facts, LspDatabase database)
{
    /// <param name="slug">The partnership.</param>
    /// <param name="partner">A partner's name; null for all indicators.</param>
    /// <param name="ct">Stops the work.</param>
    /// <returns>Null where there is no such partnership or partner.</returns>
    public async Task<(string FileName, byte[] Content)?> MakeAsync(string slug, string? partner, CancellationToken ct = default)
    {
        if (await facts.ReadAsync(slug, ct: ct) is not { } known) return null;
        int? partnerId = null;
        if (partner is not null)
        {
            await using var db = database.Of(known.Partnership.Id);
            partnerId = await db.Partners.Where(p => p.Name == partner).Select(p => (int?)p.Id).FirstOrDefaultAsync(ct);
            if (partnerId is null) return null;
        }
        using var output = new MemoryStream();
        ReturnTemplate.Write(known.Partnership, partner, TemplateLines.Of(known, partnerId, known.Partnership.CurrentPeriod), output);
        var who = partner is null ? "" : "-" + Indicators.IndicatorCode.ForAddress(partner);
        return ($"{slug}{who}-return-{known.Partnership.CurrentPeriod.Code}.xlsx", output.ToArray());
    }
}
