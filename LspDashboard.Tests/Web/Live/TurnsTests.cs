using LspDashboard.Web.Live;

namespace LspDashboard.Tests.Web.Live;

/// <summary>Screens that read again take turns.</summary>
public class TurnsTests
{
    [Fact]
    public async Task Take_MoreThanThereArePlaces_AreNeverInsideTogether()
    {
        using var turns = new Turns();
        var (inside, most) = (0, 0);

        await Task.WhenAll(Enumerable.Range(0, 10 * Environment.ProcessorCount).Select(_ => turns.TakeAsync(async () =>
        {
            most = Math.Max(most, Interlocked.Increment(ref inside));
            await Task.Yield();
            Interlocked.Decrement(ref inside);
        }, CancellationToken.None)));

        Assert.InRange(most, 1, Environment.ProcessorCount);
    }

    [Fact]
    public async Task Take_WorkThatFails_GivesItsPlaceBack()
    {
        using var turns = new Turns();

        for (var i = 0; i <= Environment.ProcessorCount; i++)
            await Assert.ThrowsAsync<InvalidOperationException>(() => turns.TakeAsync(() => throw new InvalidOperationException("broken"), CancellationToken.None));

        var done = false;
        await turns.TakeAsync(() => { done = true; return Task.CompletedTask; }, new CancellationTokenSource(TimeSpan.FromSeconds(20)).Token);
        Assert.True(done);
    }

    [Fact]
    public async Task Take_WhoHasGone_DoesNothing()
    {
        using var turns = new Turns();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => turns.TakeAsync(() => throw new InvalidOperationException("done all the same"), new CancellationToken(canceled: true)));
    }
}
