using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using SupportOps.Tests.Shared;

namespace SupportOps.Calendly.AspNetCore.Tests;

/// <summary>A delivery has ten seconds in all, whatever takes them.</summary>
public sealed class DeadlineTests
{
    [Theory]
    [InlineData(0, 9, 200)]
    [InlineData(6, 3, 200)]
    [InlineData(6, 4, 503)]
    [InlineData(9, 1, 503)]
    public async Task BodyAndHandler_HaveTenSecondsTogether(int body, int handler, int status)
    {
        var endless = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Receiver? receiver = null;
        var recorder = new Recorder
        {
            Does = () =>
            {
                receiver?.Clock.Advance(TimeSpan.FromSeconds(handler));
                return status == 200 ? Task.CompletedTask : endless.Task;
            },
        };
        receiver = await StartAsync(recorder, TimeSpan.FromSeconds(body));
        await using var disposal = receiver;

        await receiver.BookAsync().WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Equal(status, Assert.Single(receiver.Calendly.Deliveries).Status);
        Assert.Equal(["created"], recorder.Seen);
    }

    [Fact]
    public async Task Body_ThatTakesAllTheTime_IsTooSlowAndHandledByNobody()
    {
        var recorder = new Recorder();
        await using var receiver = await StartAsync(recorder, TimeSpan.FromSeconds(10));

        await receiver.BookAsync();

        Assert.Equal(408, Assert.Single(receiver.Calendly.Deliveries).Status);
        Assert.Empty(recorder.Seen);
    }

    private static Task<Receiver> StartAsync(Recorder recorder, TimeSpan body) => Receiver.StartAsync(
        handle: static w => w.OnInviteeCreated<Recorder>(),
        register: services =>
        {
            services.AddSingleton(recorder);
            services.AddSingleton<IStartupFilter>(provider => new SlowArrival(
                (TestClock)provider.GetRequiredService<TimeProvider>(), body));
        });
}
