using LspDashboard.Core.BoardPacks.Content;

namespace LspDashboard.Web.Api;

/// <summary>The pack that an address asks for, or what is wrong with it.</summary>
/// <param name="Period">"2009-10Q4"; empty for the current one.</param>
/// <param name="AsOf">"2010-06-30"; empty for the day on which the partnership stands.</param>
/// <param name="Audience">"board", "executive", "thematic-group", "scrutiny" or "public".</param>
/// <param name="Sections">The parts in their order, with commas between.</param>
/// <param name="Depth">"brief", "usual" or "full".</param>
/// <param name="Themes">Numbers of themes with commas between; empty for all.</param>
/// <param name="Meeting">The number of the meeting it is for; empty for the next.</param>
internal sealed record PackAsked(string? Period, string? AsOf, string? Audience, string? Sections, string? Depth, string? Themes, string? Meeting)
{
    public (PackQuestion? Question, string? Problem) Read()
    {
        var when = PeriodAndDate.Of(Period, AsOf);
        var meeting = NumberAsked.Of(Meeting, "meeting");
        var problem = when.Problem ?? meeting.Problem ?? PackTemplateText.Read(Audience, Sections, Depth, Themes, out _);
        if (problem is not null) return (null, problem);
        _ = PackTemplateText.Read(Audience, Sections, Depth, Themes, out var template);
        return (new(when.Period, when.AsOf, meeting.Value, template), null);
    }
}
