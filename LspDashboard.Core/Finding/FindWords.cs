namespace LspDashboard.Core.Finding;

/// <summary>What the kinds of things are called.</summary>
public static class FindWords
{
    /// <summary>The heading over several of them.</summary>
    public static string Many(FindKind kind) => kind switch
    {
        FindKind.Indicator => "Indicators",
        FindKind.Theme => "Themes",
        FindKind.Outcome => "Outcomes",
        FindKind.Body => "Bodies",
        FindKind.Partner => "Partners",
        FindKind.Action => "Actions",
        FindKind.Risk => "Risks",
        FindKind.Meeting => "Meetings",
        FindKind.Minute => "Notes and decisions",
        FindKind.Pack => "Published packs",
        FindKind.Document => "Returns",
        _ => "Pages",
    };

    /// <summary>Words by which any of the kind is found, "risk flood" being a risk about floods.</summary>
    internal static string Asked(FindKind kind) => kind switch
    {
        FindKind.Body => "body board partnership",
        FindKind.Minute => "minute note decision",
        FindKind.Pack => "board pack document papers",
        FindKind.Document => "return document file",
        _ => kind.ToString(),
    };
}
