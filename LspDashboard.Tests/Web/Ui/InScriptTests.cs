using LspDashboard.Web.Ui;
using Microsoft.JSInterop;

namespace LspDashboard.Tests.Web.Ui;

public class InScriptTests
{
    public static TheoryData<Exception> OfLeaving => [new JSException("The element is null."), new ObjectDisposedException("DotNetObjectReference"), new TaskCanceledException()];

    [Theory]
    [MemberData(nameof(OfLeaving))]
    public async Task Run_AfterTheComponentHasLeft_IsOfNoConsequence(Exception said) =>
        Assert.Null(await Record.ExceptionAsync(() => InScript.RunAsync(() => throw said, () => true)));

    [Theory]
    [MemberData(nameof(OfLeaving))]
    public async Task Run_FromAComponentThatIsThere_SaysTheError(Exception said) =>
        Assert.Same(said, await Record.ExceptionAsync(() => InScript.RunAsync(() => throw said, () => false)));

    [Fact]
    public async Task Run_WhereTheReaderHasLeft_IsOfNoConsequence() =>
        Assert.Null(await Record.ExceptionAsync(() => InScript.RunAsync(() => throw new JSDisconnectedException("gone"), () => false)));

    [Fact]
    public async Task Run_AnotherError_IsSaidAlways() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => InScript.RunAsync(() => throw new InvalidOperationException(), () => true));

    [Fact]
    public async Task Run_LeftWhileItWaits_IsAskedAfterwards()
    {
        var hasLeft = false;
        var script = new TaskCompletionSource();
        var run = InScript.RunAsync(() => script.Task, () => hasLeft);

        hasLeft = true;
        script.SetException(new JSException("The element is null."));

        Assert.Null(await Record.ExceptionAsync(() => run));
    }
}
