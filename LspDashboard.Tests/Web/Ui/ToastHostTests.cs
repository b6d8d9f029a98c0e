using Bunit;
using LspDashboard.Web.Ui;
using Microsoft.Extensions.DependencyInjection;

namespace LspDashboard.Tests.Web.Ui;

public class ToastHostTests : BunitContext
{
    private readonly ManualTimers clock = new();
    private readonly Toasts toasts;

    public ToastHostTests()
    {
        toasts = new Toasts(clock);
        Services.AddSingleton(toasts);
    }

    [Fact]
    public void Host_BeforeAnything_AlreadyListensPolitely() =>
        Assert.Equal("polite", Render<ToastHost>().Find(".toasts").GetAttribute("aria-live"));

    [Fact]
    public void Show_Success_AppearsAndLeavesByItself()
    {
        var host = Render<ToastHost>();
        toasts.Show("Return accepted");
        host.WaitForAssertion(() => Assert.Equal("Return accepted", host.Find(".toast p").TextContent));

        clock.Fire();

        host.WaitForAssertion(() => Assert.Empty(host.FindAll(".toast")));
    }

    [Fact]
    public void Show_Error_StaysUntilClosed()
    {
        var host = Render<ToastHost>();
        toasts.Show("The return could not be read", NoticeKind.Error);
        clock.Fire();
        host.WaitForAssertion(() => Assert.Single(host.FindAll(".toast")));

        host.Find(".toast button").Click();

        host.WaitForAssertion(() => Assert.Empty(host.FindAll(".toast")));
    }

    /// <summary>Timers that go off when told to.</summary>
    private sealed class ManualTimers : TimeProvider
    {
        private readonly List<Action> due = [];

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            due.Add(() => callback(state));
            return new Timer();
        }

        public void Fire() => due.ForEach(act => act());

        private sealed class Timer : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose()
            {
                // Nothing is held.
            }

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }
}
