using LspDashboard.Core.Accounts;
using LspDashboard.Web.Pages.Finding;
using LspDashboard.Web.Pages.Shell;

namespace LspDashboard.Tests.Web.Pages.Finding;

public class ShortcutTests
{
    private static readonly PartnershipAddress Halton = new("halton");
    private static readonly string[] Codes = ["NI 8", "NI 39", "HAL P1"];

    [Fact]
    public void Keys_OfAnAdministrator_NeverStandForTwoThings()
    {
        var keys = Shortcut.Of(Room.Of(Halton, new("test", Role.Administrator))).SelectMany(g => g.Keys).Select(k => k.Keys).ToList();

        Assert.Equal(keys.Distinct(StringComparer.Ordinal), keys);
        // A key that does something by itself may begin nothing.
        Assert.DoesNotContain(keys, k => keys.Exists(other => other.StartsWith(k + " ", StringComparison.Ordinal)));
        // Only what is typed by itself: modifiers are the browser's and the screen reader's, but for the one that searches.
        Assert.All(keys.Where(k => k != "Ctrl+k"), k => Assert.All(k.Split(' '), key => Assert.Equal(1, key.Length)));
    }

    [Theory]
    [InlineData(Role.Viewer, "g o|g e|g i|g c|g w|g a|g k|g m|p")]
    [InlineData(Role.Executive, "g o|g e|g i|g c|g w|g a|g k|g r|g d|g m|p|g h")]
    public void Keys_OfARole_LeadWhereItMayGo(Role role, string keys) =>
        Assert.Equal(keys, string.Join('|', Shortcut.Of(Room.Of(Halton, new("test", role)))[^1].Keys.Select(k => k.Keys)));

    [Theory]
    [InlineData("Ctrl+k", "Ctrl K", false)]
    [InlineData("g o", "g o", true)]
    [InlineData("/", "/", false)]
    public void Caps_AreThoseOfAKeyboard(string keys, string caps, bool isSequence)
    {
        var shortcut = new Shortcut(keys, "something");

        Assert.Equal((caps, isSequence), (string.Join(' ', shortcut.Caps), shortcut.IsSequence));
    }

    [Theory]
    [InlineData("/halton/indicators/ni-8", 1, "/halton/indicators/ni-39")]
    [InlineData("/halton/indicators/ni-39/target", 1, "/halton/indicators/hal-p1")]
    [InlineData("/Halton/indicators/NI-39", -1, "/halton/indicators/ni-8")]
    [InlineData("/halton/indicators/hal-p1", 1, null)]
    [InlineData("/halton/indicators/ni-8", -1, null)]
    [InlineData("/halton", 1, "/halton/indicators/ni-8")]
    [InlineData("/halton/actions", -1, "/halton/indicators/hal-p1")]
    [InlineData("/halton/indicators", 1, "/halton/indicators/ni-8")]
    [InlineData("/halton/indicators/gone", 1, "/halton/indicators/ni-8")]
    public void Neighbours_StepThroughTheIndicators(string path, int step, string? expected) =>
        Assert.Equal(expected, Neighbours.Of(Codes, Halton, path, step));

    [Fact]
    public void Neighbours_OfNoIndicators_AreNone() => Assert.Null(Neighbours.Of([], Halton, "/halton", 1));
}
