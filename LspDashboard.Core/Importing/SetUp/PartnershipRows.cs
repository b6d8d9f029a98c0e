using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Importing.SetUp;

/// <summary>The partnership of a set-up workbook: found it, or change it.</summary>
internal static class PartnershipRows
{
    private static readonly Dictionary<string, string> HeadingOf = new(StringComparer.Ordinal)
    {
        [nameof(Partnership.Slug)] = "Address", [nameof(Partnership.AreaId)] = "Area code", [nameof(Partnership.CurrentPeriod)] = "Current period",
        [nameof(Partnership.AsKnown)] = "As known on", [nameof(Partnership.CommentaryDays)] = "Commentary days",
    };

    /// <summary>Fills in what the row says. Of a new partnership what is missing is a problem at its cell.</summary>
    public static async Task ReadAsync(LspDbContext db, Partnership partnership, SetUpRow row, CancellationToken ct)
    {
        partnership.Name = row.Text("Name") ?? partnership.Name;
        partnership.Place = row.Text("Place") ?? partnership.Place;
        partnership.Tier = row.Choice<PartnershipTier>("Tier") ?? partnership.Tier;
        partnership.IsNrfArea = row.YesNo("NRF area") ?? partnership.IsNrfArea;
        partnership.UsesRatings = row.YesNo("Four-point rating") ?? partnership.UsesRatings;
        partnership.CommentaryDays = row.Whole("Commentary days") ?? partnership.CommentaryDays;
        partnership.About = row.Empties("About") ? "" : row.Text("About") ?? partnership.About;
        if (row.Period("Current period", Frequency.Quarter) is { } period) partnership.CurrentPeriod = period;
        partnership.AsKnown = row.Empties("As known on") ? null : row.Day("As known on") ?? partnership.AsKnown;
        if (row.Text("Area code") is { } code && await AreaAsync(db, row, code, ct) is { } area) partnership.Area = area;
    }

    /// <summary>What the rules of the set-up page say of it, at its cells.</summary>
    public static async Task CheckAsync(LspDbContext db, Partnership partnership, SetUpRow row, DateOnly today, CancellationToken ct)
    {
        var inUse = await db.Partnerships.AsNoTracking().Where(p => p.Id != partnership.Id).Select(p => p.Slug).ToListAsync(ct);
        var problems = PartnershipCheck.Problems(partnership, inUse, today);
        // The area may be a new one, without an id until it is saved.
        if (partnership.Area is not null) problems.Remove(nameof(partnership.AreaId));
        row.Problems(problems, HeadingOf);
    }

    /// <summary>Further areas; after the partnership has its id.</summary>
    public static async Task CoverAsync(LspDbContext db, SetUpRow row, CancellationToken ct)
    {
        if (!row.Says("Further areas")) return;
        var known = await db.Areas.ToDictionaryAsync(a => a.Code, a => a.Id, StringComparer.OrdinalIgnoreCase, ct);
        var there = await db.PartnershipAreas.Select(a => a.AreaId).ToListAsync(ct);
        foreach (var code in row.Several("Further areas").Distinct(StringComparer.OrdinalIgnoreCase))
            if (!known.TryGetValue(code, out var id)) row.Problem("Further areas", $"There is no area {code}.", "Write codes such as E07000118, with ; between them, of areas that LspDashboard knows.");
            else if (!there.Contains(id)) db.Add(new PartnershipArea { AreaId = id });
    }

    private static async Task<Area?> AreaAsync(LspDbContext db, SetUpRow row, string text, CancellationToken ct)
    {
        var code = text.ToUpperInvariant();
        if (await db.Areas.FirstOrDefaultAsync(a => a.Code == code, ct) is { } known) return known;
        var region = row.Text("Region code")?.ToUpperInvariant();
        var parent = region is null ? null : await db.Areas.FirstOrDefaultAsync(a => a.Code == region, ct);
        if (row.Text("Area name") is { Length: > 0 } name && parent is not null && code.Length == 9 && code.All(char.IsLetterOrDigit))
        {
            var kind = row.Choice<PartnershipTier>("Tier") == PartnershipTier.County ? AreaKind.County : AreaKind.LocalAuthority;
            return db.Areas.Add(new() { Code = code, Name = name, Kind = kind, Parent = parent }).Entity;
        }
        row.Problem("Area code", $"LspDashboard does not know the area {text}.", "Check the code; for a new area give its nine-character code, its name, and the code of its region, such as E12000002.");
        return null;
    }
}
