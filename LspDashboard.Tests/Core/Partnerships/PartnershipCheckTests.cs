using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;

namespace LspDashboard.Tests.Core.Partnerships;

public class PartnershipCheckTests
{
    private static readonly DateOnly Today = new(2010, 6, 30);

    public static TheoryData<string, string?> Cases => new()
    {
        { "good", null },
        { "no name", nameof(Partnership.Name) },
        { "name of 200", null },
        { "name of 201", nameof(Partnership.Name) },
        { "no place", nameof(Partnership.Place) },
        { "place of 80", null },
        { "place of 81", nameof(Partnership.Place) },
        { "slug of another", nameof(Partnership.Slug) },
        { "no area", nameof(Partnership.AreaId) },
        { "no tier of ours", nameof(Partnership.Tier) },
        { "no period", nameof(Partnership.CurrentPeriod) },
        { "a year", nameof(Partnership.CurrentPeriod) },
        { "as known on the period's first day", null },
        { "as known the day before", nameof(Partnership.AsKnown) },
        { "as known today", null },
        { "as known tomorrow", nameof(Partnership.AsKnown) },
        { "0 days for words", nameof(Partnership.CommentaryDays) },
        { "1 day for words", null },
        { "180 days for words", null },
        { "181 days for words", nameof(Partnership.CommentaryDays) },
    };

    [Theory, MemberData(nameof(Cases))]
    public void Problems_EachBoundary_AreAtTheirFieldAndNoOther(string what, string? field)
    {
        var made = Good();
        switch (what)
        {
            case "no name": made.Name = " "; break;
            case "name of 200": made.Name = new('a', 200); break;
            case "name of 201": made.Name = new('a', 201); break;
            case "no place": made.Place = ""; break;
            case "place of 80": made.Place = new('a', 80); break;
            case "place of 81": made.Place = new('a', 81); break;
            case "slug of another": made.Slug = "stockport"; break;
            case "no area": made.AreaId = 0; break;
            case "no tier of ours": made.Tier = (PartnershipTier)9; break;
            case "no period": made.CurrentPeriod = default; break;
            case "a year": made.CurrentPeriod = ReportingPeriod.FinancialYear(2009); break;
            case "as known on the period's first day": made.AsKnown = new(2010, 1, 1); break;
            case "as known the day before": made.AsKnown = new(2009, 12, 31); break;
            case "as known today": made.AsKnown = Today; break;
            case "as known tomorrow": made.AsKnown = Today.AddDays(1); break;
            case "0 days for words": made.CommentaryDays = 0; break;
            case "1 day for words": made.CommentaryDays = 1; break;
            case "180 days for words": made.CommentaryDays = 180; break;
            case "181 days for words": made.CommentaryDays = 181; break;
        }

        Assert.Equal(field is null ? [] : [field], PartnershipCheck.Problems(made, ["stockport"], Today).Keys);
    }

    // 2009/10 Q4 is January to March 2010.
    private static Partnership Good() => new()
    {
        Slug = "halton", Name = "Halton Strategic Partnership", Place = "Halton", AreaId = 1, Tier = PartnershipTier.Unitary, CurrentPeriod = ReportingPeriod.Quarter(2009, 4),
    };
}
