using LspDashboard.Core.BoardPacks.Content;

namespace LspDashboard.Core.BoardPacks.Office.PowerPoint;

/// <summary>Sizes that go together. A slide takes the largest that holds what it says; none has a letter below twelve points.</summary>
/// <param name="Lead">The sentence that tells the story, and a rating.</param>
/// <param name="Plain">What is said.</param>
/// <param name="Quiet">Sources, dates, captions.</param>
internal sealed record TypeScale(double Lead, double Plain, double Quiet)
{
    /// <summary>What goes on over several slides is set in this.</summary>
    public static TypeScale Usual { get; } = new(20, 16, 13);

    /// <summary>From the largest.</summary>
    public static IReadOnlyList<TypeScale> All { get; } = [new(26, 22, 15), new(22, 18, 14), Usual, new(17, 14, 12)];

    /// <summary>Beside a chart there is room for no more, and one exception looks like the next.</summary>
    public static IEnumerable<TypeScale> BesideChart => All.Skip(1);

    public SlideLetters Of(PackTone tone) => tone switch
    {
        PackTone.Lead => new(Lead),
        PackTone.Quote => new(Plain, SlideInk.Quoted, IsItalic: true),
        PackTone.Ask => new(Plain, SlideInk.Accent, IsBold: true),
        PackTone.Quiet => new(Quiet, SlideInk.Quiet),
        _ => new(Plain),
    };

    public SlideLetters Caption => new(Quiet, SlideInk.Accent, IsBold: true);
}
