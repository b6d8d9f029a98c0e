using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage.Samples;

/// <summary>
/// Fills an empty database from the files in data/: the catalogue, the areas, and seven partnerships with real published figures.
/// Each partnership in one transaction; what is there already is left alone, so it may run at every start.
/// </summary>
public sealed class SampleData(LspDatabase database)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <param name="folder">The data folder.</param>
    /// <param name="ct">Stops between partnerships, nothing half-saved.</param>
    public async Task LoadAsync(string folder, CancellationToken ct = default)
    {
        await LoadSharedAsync(folder, ct);
        var known = (await database.AllAsync(ct)).Select(p => p.Slug).ToHashSet(StringComparer.Ordinal);
        var files = Directory.EnumerateFiles(Path.Combine(folder, "partnerships"), "*.json").Order(StringComparer.Ordinal)
            .Select(f => Read<SamplePartnership>(f)).Where(p => !known.Contains(p.Slug)).ToList();
        if (files.Count == 0) return;
        var definitions = Read<List<SampleIndicator>>(Path.Combine(folder, "indicators.json")).ToDictionary(d => d.Key, StringComparer.Ordinal);
        var lines = SeriesFile.ReadAll(Path.Combine(folder, "series")).ToLookup(l => l.Series, StringComparer.Ordinal);
        foreach (var file in files) await LoadPartnershipAsync(file, definitions, lines, ct);
    }

    private async Task LoadSharedAsync(string folder, CancellationToken ct)
    {
        await using var db = database.Shared();
        if (await db.Catalogue.AnyAsync(ct)) return;
        db.Catalogue.AddRange(CatalogueFiles.Read(Path.Combine(folder, "catalogue")));
        var areas = CsvFile.Read(Path.Combine(folder, "areas.csv"), csv => new SampleArea(
            csv.GetString("code"), csv.GetString("name"), Enum.Parse<AreaKind>(csv.GetString("kind")), csv.GetString("parent"), csv.GetString("aliases"))).ToList();
        var byCode = areas.ToDictionary(a => a.Code, a => new Area { Code = a.Code, Name = a.Name, Kind = a.Kind, Aliases = a.Aliases }, StringComparer.Ordinal);
        foreach (var area in areas.Where(a => a.Parent.Length > 0)) byCode[area.Code].Parent = byCode[area.Parent];
        db.Areas.AddRange(byCode.Values);
        await db.SaveChangesAsync(ct);
    }

    private async Task LoadPartnershipAsync(
        SamplePartnership file, Dictionary<string, SampleIndicator> definitions, ILookup<string, SeriesLine> lines, CancellationToken ct)
    {
        await using var db = database.Shared();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var areas = await db.Areas.ToDictionaryAsync(a => a.Code, a => a.Id, ct);
        var partnership = new Partnership
        {
            Slug = file.Slug, Name = file.Name, Place = file.Place, AreaId = areas[file.Area], Tier = file.Tier, IsNrfArea = file.Nrf,
            CurrentPeriod = PeriodCode.Parse(file.CurrentPeriod), AsKnown = file.AsKnown, About = file.About, Source = file.Source, IsSample = true,
        };
        db.Partnerships.Add(partnership);
        await db.SaveChangesAsync(ct);
        db.Scope = partnership.Id;

        var themes = file.Themes.Select((t, i) => new Theme { Name = t.Name, Order = i, IsOurs = t.Ours }).ToDictionary(t => t.Name, StringComparer.Ordinal);
        var bodies = file.Bodies.ToDictionary(b => b.Name, b => new Body { Name = b.Name, Kind = b.Kind, IsOurs = b.Ours }, StringComparer.Ordinal);
        foreach (var body in file.Bodies.Where(b => b.ReportsTo is not null)) bodies[body.Name].ReportsTo = bodies[body.ReportsTo!];
        var partners = file.Partners.ToDictionary(p => p.Name, p => new Partner { Name = p.Name }, StringComparer.Ordinal);
        db.AddRange(themes.Values);
        db.AddRange(bodies.Values);
        db.AddRange(partners.Values);
        await db.SaveChangesAsync(ct);
        var outcomes = file.Outcomes.Select((o, i) => new Outcome
        {
            Name = o.Name, Source = o.Source, IsOurs = o.Ours, Order = i, Description = o.Description ?? "", LeadBodyId = Named(bodies, o.LeadBody)?.Id,
            OwnerPartnerId = Named(partners, o.OwnerPartner)?.Id, OwnerRole = o.OwnerRole ?? "",
        }).ToDictionary(o => o.Name, StringComparer.Ordinal);
        db.AddRange(outcomes.Values);

        var indicators = new Dictionary<string, Indicator>(StringComparer.Ordinal);
        foreach (var (use, order) in file.Indicators.Select((u, i) => (u, i)))
        {
            var d = definitions[use.Key];
            indicators.Add(use.Key, new Indicator
            {
                Code = d.Code, Title = d.Title, Definition = d.Definition, Kind = d.Kind, Polarity = d.Polarity, Unit = d.Unit with { }, Decimals = d.Decimals,
                Frequency = Enum.Parse<Frequency>(d.Frequency), Accumulation = d.Accumulation, IsSeasonal = d.Seasonal, LagMonths = d.LagMonths,
                DifferenceThatMatters = d.DifferenceThatMatters, IsRated = use.Rated ?? d.Rated, IsIllustrative = use.Illustrative ?? d.Illustrative,
                AreaId = areas[use.Area ?? file.Area], Theme = themes[use.Theme], Body = Named(bodies, use.Body), Partner = Named(partners, use.Partner),
                Outcome = Named(outcomes, use.Outcome), OwnerPartner = Named(partners, use.OwnerPartner), OwnerRole = use.OwnerRole ?? "", Order = order, Source = d.Source, Licence = d.Licence, InUseFrom = use.From,
            });
        }
        foreach (var use in file.Indicators)
            if (definitions[use.Key].StandsInFor is { } headline && indicators.TryGetValue(headline, out var headlineIndicator)) indicators[use.Key].StandsInFor = headlineIndicator;
        db.AddRange(indicators.Values);
        await db.SaveChangesAsync(ct);

        foreach (var use in file.Indicators) db.AddRange(use.Targets.Select(t => TargetOf(t, indicators[use.Key].Id)));
        db.AddRange(SampleOwnership.Of(file, bodies, partners, outcomes, indicators));
        var meetings = SampleMeetings.Of(file, bodies).ToList();
        db.AddRange(meetings);
        await db.SaveChangesAsync(ct);
        db.AddRange(SampleMeetings.MinutesOf(file, meetings, bodies, indicators));
        await db.SaveChangesAsync(ct);

        var observations = file.Indicators.SelectMany(use =>
        {
            var own = use.Area ?? file.Area;
            return lines[use.Series ?? definitions[use.Key].Series ?? ""]
                .Where(l => string.Equals(l.Area, own, StringComparison.Ordinal) || use.Comparators.Contains(l.Area, StringComparer.Ordinal))
                .Select(l => ObservationOf(l, indicators[use.Key], areas[l.Area]));
        });
        await SampleDelivery.AddAsync(db, file, indicators, outcomes, partners, bodies, ct);
        await ObservationWriter.WriteAsync(db, observations.OrderBy(o => o.IndicatorId).ThenBy(o => o.AreaId).ThenBy(o => o.Period.Code, StringComparer.Ordinal), ct);
        await transaction.CommitAsync(ct);
    }

    private static Observation ObservationOf(SeriesLine line, Indicator indicator, int areaId)
    {
        var known = ReportingCalendar.UsuallyOut(line.Period, indicator.LagMonths);
        return new()
        {
            IndicatorId = indicator.Id, AreaId = areaId, Period = line.Period, Revision = 1, Value = line.Value, Numerator = line.Numerator,
            Denominator = line.Denominator, Status = line.Status, KnownFrom = known, RecordedAt = new DateTimeOffset(known, new TimeOnly(9, 0), TimeSpan.Zero),
            SourceFile = line.File, SourceCell = string.Create(CultureInfo.InvariantCulture, $"line {line.Line}"), Comment = line.Comment,
        };
    }

    private static Target TargetOf(SampleTarget t, int indicatorId) => new()
    {
        IndicatorId = indicatorId, Kind = t.Kind, BaselinePeriod = t.BaselinePeriod is null ? null : PeriodCode.Parse(t.BaselinePeriod), Baseline = t.Baseline,
        TargetPeriod = PeriodCode.Parse(t.TargetPeriod), Value = t.Target, Lower = t.Lower, Upper = t.Upper, Trajectory = t.Trajectory,
        Milestones = (t.Milestones ?? []).Select(m => new Milestone(PeriodCode.Parse(m.Period), m.Value)).ToList(), Profile = t.Profile ?? [],
        EffectiveFrom = t.EffectiveFrom, RecordedAt = new DateTimeOffset(t.EffectiveFrom, new TimeOnly(9, 0), TimeSpan.Zero), IsIllustrative = t.Illustrative, Source = t.Source,
        RecordedBy = "sample data",
    };

    private static T? Named<T>(Dictionary<string, T> things, string? name) where T : class => name is null ? null : things[name];

    private static T Read<T>(string path)
    {
        using var stream = File.OpenRead(path);
        return JsonSerializer.Deserialize<T>(stream, Json) ?? throw new InvalidDataException($"{path} is empty.");
    }
}
