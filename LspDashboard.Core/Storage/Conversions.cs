using System.Globalization;
using System.Text.Json;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LspDashboard.Core.Storage;

/// <summary>How values of our own become columns: periods as their codes, instants as UTC ticks, enums as their words.</summary>
internal static class Conversions
{
    public static void Configure(ModelConfigurationBuilder configuration)
    {
        configuration.Properties<ReportingPeriod>().HaveConversion<PeriodConverter>().HaveMaxLength(12);
        configuration.Properties<DateTimeOffset>().HaveConversion<InstantConverter>();
        configuration.Properties<Enum>().HaveConversion<string>().HaveMaxLength(24);
    }

    public static ValueConverter<IReadOnlyList<Milestone>, string> Milestones { get; } = new(
        list => JsonSerializer.Serialize(list.Select(m => new StoredMilestone(m.Period.Code, m.Value)), JsonSerializerOptions.Default),
        text => JsonSerializer.Deserialize<List<StoredMilestone>>(text, JsonSerializerOptions.Default)!
            .Select(m => new Milestone(PeriodCode.Parse(m.Period), m.Value)).ToList());

    public static ValueConverter<IReadOnlyList<FieldEdit>, string> Edits { get; } = new(
        list => list.Count == 0 ? "" : JsonSerializer.Serialize(list, JsonSerializerOptions.Default),
        text => text.Length == 0 ? Array.Empty<FieldEdit>() : JsonSerializer.Deserialize<List<FieldEdit>>(text, JsonSerializerOptions.Default)!);

    public static ValueConverter<IReadOnlyList<double>, string> Numbers { get; } = new(
        list => string.Join(';', list.Select(v => v.ToString("R", CultureInfo.InvariantCulture))),
        text => text.Length == 0 ? Array.Empty<double>() : text.Split(';').Select(v => double.Parse(v, CultureInfo.InvariantCulture)).ToArray());

    public static ValueComparer<IReadOnlyList<T>> ListComparer<T>() => new(
        (a, b) => a!.SequenceEqual(b!), list => list.Aggregate(0, (hash, item) => HashCode.Combine(hash, item)), list => list.ToList());

    internal sealed record StoredMilestone(string Period, double Value);

    internal sealed class PeriodConverter() : ValueConverter<ReportingPeriod, string>(p => p.Code, s => PeriodCode.Parse(s));

    internal sealed class InstantConverter() : ValueConverter<DateTimeOffset, long>(t => t.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
}
