using System.Globalization;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing.SetUp;

/// <summary>Targets of a set-up workbook. One that is there already is left alone.</summary>
internal static class TargetRows
{
    private static readonly Dictionary<string, string> HeadingOf = new(StringComparer.Ordinal)
    {
        [nameof(Target.TargetPeriod)] = "Due", [nameof(Target.BaselinePeriod)] = "Baseline period", [nameof(Target.Baseline)] = "Baseline", [nameof(Target.Value)] = "Target",
        [nameof(Target.Lower)] = "Lower edge", [nameof(Target.Upper)] = "Upper edge", [nameof(Target.Milestones)] = "Agreed points", [nameof(Target.Profile)] = "Share of the year",
        [nameof(Target.Tolerance)] = "Tolerance", [nameof(Target.EffectiveFrom)] = "In effect from",
    };

    public static void Read(SetUpBench bench, IReadOnlyList<SetUpRow> rows, IReadOnlyDictionary<string, CatalogueEntry> catalogue, IReadOnlyList<Target> there)
    {
        var known = there.ToList();
        foreach (var row in rows)
        {
            if (bench.Indicators.GetValueOrDefault(IndicatorCode.ForAddress(SetUpWords.Code(row.Text("Indicator")!, catalogue))) is not { } indicator)
            {
                row.Problem("Indicator", $"There is no indicator {row.Text("Indicator")}.", "Give it a row on the sheet Indicators, or correct the code.");
                continue;
            }
            var before = bench.Problems.Count;
            if (Of(bench, row, indicator) is not { } target || bench.Problems.Count > before) continue;
            if (known.Exists(t => Same(t, target))) continue;
            var problems = TargetCheck.Problems(target, indicator, bench.Day);
            foreach (var (field, problem) in problems) row.Problem(HeadingOf.GetValueOrDefault(field, "Indicator"), problem, "");
            if (problems.Count > 0) continue;
            known.Add(target);
            bench.Db.Add(target);
            var what = $"Target of {indicator.Code} for {target.TargetPeriod.Label}, in effect from {FigureText.Date(target.EffectiveFrom)}";
            bench.Note(row, what, new() { Kind = ChangeKind.TargetSet, What = what + ", from a workbook", By = bench.By, At = bench.Now, Subject = ChangeSubject.Indicator, SubjectId = indicator.Id, Edits = Says(indicator, target) });
        }
    }

    private static Target? Of(SetUpBench bench, SetUpRow row, Indicator indicator)
    {
        if (row.Choice<TargetKind>("Kind") is not { } kind || (row.Says("In effect from") ? row.Day("In effect from") : bench.Partnership.CurrentPeriod.FirstDay) is not { } from) return null;
        if (row.Period("Due", kind == TargetKind.Profile ? Frequency.FinancialYear : indicator.Frequency) is not { } due) return null;
        var tolerance = row.Value("Tolerance");
        return new()
        {
            IndicatorId = indicator.Id, Kind = kind, BaselinePeriod = kind is TargetKind.Profile ? null : row.Period("Baseline period", indicator.Frequency),
            Baseline = kind == TargetKind.Profile ? 0 : row.Value("Baseline"), TargetPeriod = due, Value = row.Value("Target"), Lower = row.Value("Lower edge"), Upper = row.Value("Upper edge"),
            Trajectory = row.Choice<TrajectoryShape>("Path") ?? TrajectoryShape.Linear, Milestones = Points(row, indicator), Profile = Shares(row),
            Tolerance = indicator.Unit.Kind == UnitKind.Percentage ? tolerance : tolerance / 100, EffectiveFrom = from, AgreedBy = row.Text("Agreed by") ?? "",
            IsIllustrative = row.YesNo("Illustrative") ?? false, Source = row.Text("Source") ?? "", RecordedAt = bench.Now, RecordedBy = bench.By,
        };
    }

    private static List<Milestone> Points(SetUpRow row, Indicator indicator)
    {
        var points = new List<Milestone>();
        foreach (var part in row.Several("Agreed points"))
        {
            var sides = part.Split('=', 2, StringSplitOptions.TrimEntries);
            if (sides.Length == 2 && PeriodText.Read(sides[0], indicator.Frequency, out _) is { } period
                && double.TryParse(sides[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)) points.Add(new(period, value));
            else row.Problem("Agreed points", $"'{part}' is no agreed point.", "Write them like 2008/09 = 12; 2009/10 = 14.");
        }
        return points;
    }

    private static List<double> Shares(SetUpRow row)
    {
        var shares = new List<double>();
        foreach (var part in row.Text("Share of the year")?.Split('/', StringSplitOptions.TrimEntries) ?? [])
            if (double.TryParse(part.TrimEnd('%'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share)) shares.Add(share);
            else row.Problem("Share of the year", $"'{part}' is no share.", "Write the shares of the year so far: 15/40/70/100.");
        return shares;
    }

    private static List<FieldEdit> Says(Indicator indicator, Target target)
    {
        var says = new List<FieldEdit> { new("Promise", "", SetUpWords.Of(target.Kind)) };
        if (target is { BaselinePeriod: { } period, Baseline: { } baseline }) says.Add(new("Baseline", "", $"{FigureText.Of(indicator, baseline)} in {period.Label}"));
        says.Add(new("Target", "", target.Kind == TargetKind.Band ? $"{FigureText.Of(indicator, target.Lower ?? 0)} to {FigureText.Of(indicator, target.Upper ?? 0)}" : FigureText.Of(indicator, target.Value ?? 0)));
        return says;
    }

    // A year's profile starts at 0 whether or not that was written down.
    private static (ReportingPeriod? Period, double? Value) StartOf(Target target) => target.Kind == TargetKind.Profile ? (null, 0) : (target.BaselinePeriod, target.Baseline);

    private static bool Same(Target left, Target right) =>
        left.WithdrawnOn is null && left.IndicatorId == right.IndicatorId && left.Kind == right.Kind && left.EffectiveFrom == right.EffectiveFrom && left.TargetPeriod == right.TargetPeriod
        && StartOf(left) == StartOf(right) && Nullable.Equals(left.Value, right.Value) && Nullable.Equals(left.Lower, right.Lower)
        && Nullable.Equals(left.Upper, right.Upper) && left.Trajectory == right.Trajectory && left.Milestones.SequenceEqual(right.Milestones) && left.Profile.SequenceEqual(right.Profile)
        && Math.Abs((left.Tolerance ?? 0) - (right.Tolerance ?? 0)) < 1e-12;
}
