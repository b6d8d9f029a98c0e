using System.Globalization;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Chasing;

/// <summary>Due days as a calendar file: whole days, one entry for each day and partner.</summary>
public static class DueCalendar
{
    /// <param name="partnership">Whose calendar.</param>
    /// <param name="dues">Of one partner or several.</param>
    /// <param name="stamp">When it was made, UTC.</param>
    public static string Of(Partnership partnership, IEnumerable<PartnerDues> dues, DateTimeOffset stamp)
    {
        var file = new CalendarFile("Returns due", $"Returns due to {partnership.Name}", stamp);
        foreach (var partner in dues)
            foreach (var day in partner.Figures.GroupBy(f => f.Due).OrderBy(d => d.Key))
                file.Add(
                    $"{partnership.Slug}-{partner.Partner?.Id.ToString(CultureInfo.InvariantCulture) ?? "nobody"}-{CalendarFile.Day(day.Key)}", day.Key,
                    $"{partner.Name}: {string.Join(", ", day.Select(f => f.Indicator.Code))} due",
                    string.Join('\n', day.Select(f => $"{f.Indicator.Code} {f.Indicator.Title}, {f.Period.Label}")));
        return file.End();
    }
}
