using System.Globalization;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;

namespace LspDashboard.Web.Pages.SetUp;

/// <summary>What a person has typed of a target. Numbers and periods are text until they are understood.</summary>
public sealed partial class TargetForm
{
    private const int Quarters = 4;
    private const int Months = 12;

    public TargetKind Kind { get; set; } = TargetKind.Reach;
    public string BaselinePeriod { get; set; } = "";
    public string Baseline { get; set; } = "";
    public string TargetPeriod { get; set; } = "";
    public string Value { get; set; } = "";
    public string Lower { get; set; } = "";
    public string Upper { get; set; } = "";
    public TrajectoryShape Trajectory { get; set; }
    public List<MilestoneRow> Milestones { get; } = [];

    /// <summary>What each quarter, or month, is to add to the year, in percent.</summary>
    public string[] Shares { get; set; } = ["25", "25", "25", "25"];
    public string Tolerance { get; set; } = "";
    public DateOnly? EffectiveFrom { get; set; }
    public bool IsIllustrative { get; set; }
    public string AgreedBy { get; set; } = "";
    public string Source { get; set; } = "";

    /// <summary>What each district is to bring, by the id of its area.</summary>
    public Dictionary<int, string> Contributions { get; } = [];

    public bool HasBaseline => Kind is not (TargetKind.Profile or TargetKind.Band or TargetKind.FloorNow);

    public bool HasPath => Kind is TargetKind.Reach or TargetKind.Limit or TargetKind.FloorByDate;

    public bool HasMilestones => HasPath && Trajectory is TrajectoryShape.Milestones or TrajectoryShape.Stepped;

    /// <summary>A form for another version of a target, or for the first.</summary>
    public static TargetForm After(Target? last, Indicator indicator, IEnumerable<TargetContribution> shares)
    {
        var form = new TargetForm();
        if (indicator.Frequency == Frequency.Month) form.Shares = Enumerable.Repeat("", Months).ToArray();
        if (last is null) return form;
        (form.Kind, form.Trajectory, form.Value, form.Lower, form.Upper) = (last.Kind, last.Trajectory, TypedNumber.Write(last.Value), TypedNumber.Write(last.Lower), TypedNumber.Write(last.Upper));
        (form.BaselinePeriod, form.Baseline, form.TargetPeriod) = (last.BaselinePeriod?.Label ?? "", last.Kind == TargetKind.Profile ? "" : TypedNumber.Write(last.Baseline), last.TargetPeriod.Label);
        form.Milestones.AddRange(last.Milestones.Select(m => new MilestoneRow { Period = m.Period.Label, Value = TypedNumber.Write(m.Value) }));
        // Stored by the end of each part; typed as what each adds.
        if (last.Profile.Count > 0) form.Shares = last.Profile.Select((p, i) => TypedNumber.Write(Math.Round(i == 0 ? p : p - last.Profile[i - 1], 9))).ToArray();
        form.Tolerance = TypedNumber.Write(indicator.Unit.Kind == UnitKind.Percentage ? last.Tolerance : last.Tolerance * 100);
        (form.AgreedBy, form.Source, form.IsIllustrative) = (last.AgreedBy, last.Source, last.IsIllustrative);
        foreach (var share in shares.Where(s => s.TargetId == last.Id)) form.Contributions[share.AreaId] = TypedNumber.Write(share.Value);
        return form;
    }

    /// <summary>The fields in which something stands: an empty one that was never begun is not wrong yet.</summary>
    public IEnumerable<string> Begun()
    {
        (string Name, string Text)[] fields =
        [
            (nameof(BaselinePeriod), BaselinePeriod), (nameof(Baseline), Baseline), (nameof(TargetPeriod), TargetPeriod), (nameof(Value), Value),
            (nameof(Lower), Lower), (nameof(Upper), Upper), (nameof(Tolerance), Tolerance), (nameof(Source), Source), (nameof(AgreedBy), AgreedBy),
        ];
        return fields.Where(f => f.Text.Trim().Length > 0).Select(f => f.Name)
            .Concat(Milestones.Index().Where(m => !m.Item.IsEmpty).Select(m => MilestoneField(m.Index)))
            .Concat(Milestones.Any(m => !m.IsEmpty) ? [nameof(Milestones)] : [])
            .Concat(Contributions.Keys.Select(ContributionField))
            .Concat(["Profile", nameof(EffectiveFrom), nameof(TargetContribution)]);
    }

    /// <summary>What the year's parts come to so far, whole or not; what is no number counts for nothing.</summary>
    public IReadOnlyList<double> SharesSoFar => Shares.Select(s => TypedNumber.Read(s, "", []) ?? 0).ToList();

    public static string MilestoneField(int row) => string.Create(CultureInfo.InvariantCulture, $"{nameof(Milestones)}[{row}]");

    public static string ContributionField(int area) => string.Create(CultureInfo.InvariantCulture, $"{nameof(Contributions)}[{area}]");
}
