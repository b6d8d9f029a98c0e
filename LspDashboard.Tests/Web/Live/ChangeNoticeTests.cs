using LspDashboard.Core.Accounts;
using LspDashboard.Core.Returns;
using LspDashboard.Web.Live;

namespace LspDashboard.Tests.Web.Live;

public class ChangeNoticeTests
{
    // Summer time: 13:02 UTC is 14:02 in the UK.
    [Fact]
    public void Of_AChange_SaysWhatWhoAndWhenInUkTime() =>
        Assert.Equal("Return q4.xlsx accepted: 4 values. Ann Advisor, 14:02.", ChangeNotice.Of(Made(ChangeKind.ReturnAccepted)));

    [Theory]
    [InlineData(ChangeKind.ReturnAccepted, Role.Viewer, true)]
    [InlineData(ChangeKind.ApiKeyMade, Role.Viewer, false)]
    [InlineData(ChangeKind.RightGiven, Role.Partner, false)]
    [InlineData(ChangeKind.RightGiven, Role.Executive, true)]
    [InlineData(ChangeKind.ReturnProposed, Role.Viewer, false)]
    public void IsFor_AReader_OnlyWhatTheyMayReadAnyway(ChangeKind kind, Role role, bool told) =>
        Assert.Equal(told, ChangeNotice.IsFor(new("Somebody", role), Made(kind)));

    [Fact]
    public void IsFor_Nobody_OnlyWhatEverybodySees() => Assert.False(ChangeNotice.IsFor(null, Made(ChangeKind.RightGiven)));

    private static Change Made(ChangeKind kind) => new() { Kind = kind, What = "Return q4.xlsx accepted: 4 values", By = "Ann Advisor", At = new(2010, 7, 1, 13, 2, 0, TimeSpan.Zero) };
}
