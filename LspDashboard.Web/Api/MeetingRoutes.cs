using LspDashboard.Core.Accounts;
using LspDashboard.Core.Storage;
using LspDashboard.Web.Security;

namespace LspDashboard.Web.Api;

/// <summary>The calendar of meetings, and what was noted and decided.</summary>
internal static class MeetingRoutes
{
    public static void MapMeetings(this RouteGroupBuilder one)
    {
        one.MapGet("/meetings", (string slug, string? asOf, MeetingReader reader, CancellationToken ct) => AnswerAsync(slug, asOf, r => r.Meetings.Select(m => MeetingJson.Of(r, m)), reader, ct))
            .Needs(Permission.See).WithName("Meetings").Produces<IReadOnlyList<MeetingJson>>();
        one.MapGet("/minutes", (string slug, string? asOf, MeetingReader reader, CancellationToken ct) => AnswerAsync(slug, asOf, r => r.Minutes.Select(m => MinuteJson.Of(r, m)), reader, ct))
            .Needs(Permission.See).WithName("Minutes").Produces<IReadOnlyList<MinuteJson>>();
    }

    private static async Task<IResult> AnswerAsync<T>(string slug, string? asOf, Func<MeetingRegister, IEnumerable<T>> of, MeetingReader reader, CancellationToken ct)
    {
        var when = PeriodAndDate.Of(null, asOf);
        if (when.Problem is { } problem) return ApiAnswer.BadRequest(problem);
        return await reader.ReadAsync(slug, when.AsOf, ct) is { } register ? Results.Ok(of(register)) : ApiAnswer.NoPartnership(slug);
    }
}
