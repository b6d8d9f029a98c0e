namespace LspDashboard.Tests.Support;

/// <summary>Every page in every state that an address can ask for: what is held to be accessible, and photographed.</summary>
internal static class EveryPage
{
    public static IReadOnlyList<string> Addresses { get; } =
    [
        "/", "/halton", "/stockport", "/halton?period=2023-24Q4&asOf=2024-06-30", "/halton?period=soon", "/halton?group=rating&rating=red&columns=period,actual,target,rating,baseline,flags,trend,body,owner,next", "/halton?rating=green&flag=stale",
        "/halton/indicators", "/halton/indicators/ni-112", "/halton/indicators/ni-39", "/halton/indicators/add", "/halton/indicators/ni-112/target",
        "/halton/indicators/ni-112/rating", "/halton/rating", "/halton/set-up/workbook",
        "/halton/indicators/ni-39/target", "/halton/history", "/halton/history?kind=soon",
        "/halton/commentary", "/halton/actions", "/halton/actions?view=risks", "/halton/actions/add", "/halton/actions/7", "/halton/risks/add", "/halton/risks/1", "/stockport/actions",
        "/new", "/halton/set-up", "/halton/set-up/partnership", "/halton/set-up/outcomes", "/halton/set-up/themes", "/halton/set-up/bodies", "/halton/set-up/partners", "/halton/set-up/indicators", "/halton/indicators/choose", "/halton/indicators/ni-112/edit",
        "/halton/compare", "/halton/compare/ni-112", "/halton/compare/ni-112?view=ranked&with=all", "/chorley/compare/ni-154", "/halton/exceptions", "/stockport/exceptions?kind=orphan", "/halton/exceptions?theme=1&body=none",
        "/stockport/accountability", "/halton/accountability?partner=4", "/medway/accountability", "/stockport/accountability/outcomes/10", "/halton/indicators/ni-112/owner",
        "/halton/returns", "/halton/due", "/halton/partners/4", "/halton/themes/6", "/halton/bodies/9", "/stockport/bodies/29", "/stockport/partners/16", "/not-found", "/nowhere/at/all", "/error",
        "/halton/search", "/halton/search?q=homes", "/halton/search?q=zebra",
        "/halton/pack", "/halton/pack?audience=public&depth=full&sections=scorecard,story&themes=6", "/halton/pack?audience=nobody", "/halton/packs", "/halton/meetings", "/halton/meetings/26", "/halton/present", "/halton/people", "/new/workbook", "/sign-in", "/first-administrator", "/invitation/nothing",
    ];
}
