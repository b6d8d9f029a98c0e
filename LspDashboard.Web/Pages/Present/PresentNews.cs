using System.Globalization;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;

namespace LspDashboard.Web.Pages.Present;

/// <summary>What an open presentation is told of a change.</summary>
/// <param name="Line">For a quiet line; empty where what is new stands on the page and says itself.</param>
public sealed record PresentNews(string Line)
{
    public static PresentNews Of(Change change) => new(change.Kind switch
    {
        // Whoever presents wrote it.
        ChangeKind.MinuteWritten => "",
        ChangeKind.ReturnAccepted or ChangeKind.ReturnUndone or ChangeKind.ReturnCorrected => Said("New figures", change),
        _ => Said("Changed", change),
    });

    private static string Said(string what, Change change) => string.Create(CultureInfo.InvariantCulture, $"{what} at {ReportingCalendar.UkTime(change.At):HH:mm}: {change.What}");
}
