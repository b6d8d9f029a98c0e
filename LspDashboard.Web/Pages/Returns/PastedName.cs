using System.Globalization;
using LspDashboard.Core.Periods;

namespace LspDashboard.Web.Pages.Returns;

/// <summary>The name under which pasted cells are kept: "pasted cells, 22 November 2026 14.02.txt", by the clock in the United Kingdom.</summary>
public static class PastedName
{
    public static string At(DateTimeOffset instant) =>
        $"pasted cells, {ReportingCalendar.UkTime(instant).ToString("d MMMM yyyy HH'.'mm", CultureInfo.InvariantCulture)}.txt";
}
