using LspDashboard.Core.Delivery;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Storage.Samples;

namespace LspDashboard.Web.Pages.Delivery;

/// <summary>Whose words they are, who wrote them and how far they were looked at: "Council, written by Ann, agreed".</summary>
internal static class WordsSignature
{
    /// <summary>Always with the writer's name: the words are the owner's, and whoever typed them may be somebody else.</summary>
    public static string Of(Indicator indicator, OwnersWords words) => string.Join(", ", new[]
    {
        (indicator.OwnerPartner ?? indicator.Partner)?.Name ?? "its owner",
        By(words),
        Agreed(words),
    }.Where(p => p.Length > 0));

    /// <summary>"written by Ann"; empty of samples, which nobody wrote.</summary>
    public static string By(OwnersWords words) => words.Writer is { } writer && writer != SampleDelivery.By ? $"written by {writer}" : "";

    /// <summary>"agreed", "agreed by its writer"; empty of words that were only handed in.</summary>
    public static string Agreed(OwnersWords words) => words.Words is not { State: CommentaryState.Agreed } ? ""
        : words.IsAgreedByWriter && words.Writer != SampleDelivery.By ? "agreed by its writer" : "agreed";
}
