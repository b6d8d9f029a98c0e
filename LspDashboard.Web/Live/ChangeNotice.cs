using System.Globalization;
using LspDashboard.Core.Accounts;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;

namespace LspDashboard.Web.Live;

/// <summary>What an open screen says of a change: what it is, by whom, and when.</summary>
public static class ChangeNotice
{
    /// <summary>True where this reader may be told of it.</summary>
    public static bool IsFor(Visitor? reader, Change change) => ChangeAudience.IsEveryReader(change.Kind) || reader?.May(Permission.SeeHistory) == true;

    /// <summary>"Return halton-q4.xlsx accepted: 4 values. Ann Advisor, 14:02." in UK time.</summary>
    public static string Of(Change change) =>
        string.Create(CultureInfo.InvariantCulture, $"{change.What.TrimEnd('.')}. {change.By}, {ReportingCalendar.UkTime(change.At):HH:mm}.");
}
