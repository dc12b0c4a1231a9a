using Microsoft.Extensions.DependencyInjection;

namespace SupportOps.Calendly.AspNetCore.Tests;

/// <summary>Handlers of a consumer's own.</summary>
public sealed class HandlerTests
{
    [Fact]
    public async Task Handlers_OfAnEvent_RunInTheOrderOfTheirRegistration()
    {
        var recorder = new Recorder();
        await using var receiver = await StartAsync(recorder);

        await receiver.Calendly.CancelAsync(await receiver.BookAsync());

        Assert.Equal(["any invitee.created", "created", "any invitee.canceled", "canceled"], recorder.Seen);
    }

    [Fact]
    public async Task Handler_ThatASystemFails_LetsTheDeliveryComeAgainWhenTheSystemSays()
    {
        var failure = new SupportOpsApiException("Chat", "it is down", "Wait")
        {
            RetryAfter = TimeSpan.FromSeconds(7.5),
        };
        var recorder = new Recorder { Does = () => throw failure };
        await using var receiver = await StartAsync(recorder);

        await receiver.BookAsync();

        Assert.Equal(503, Assert.Single(receiver.Calendly.Deliveries).Status);
        Assert.Equal("8", await Redelivery.RetryAfterAsync(receiver));
        Assert.DoesNotContain("created", recorder.Seen);
    }

    [Fact]
    public async Task Handler_ThatFails_Gives500AndItsTextOnlyAtDebug()
    {
        var recorder = new Recorder { Does = static () => throw new FormatException("CANARY text") };
        await using var receiver = await StartAsync(recorder);

        await receiver.BookAsync();

        Assert.Equal(500, Assert.Single(receiver.Calendly.Deliveries).Status);
        Assert.Contains(receiver.Log.All, line => line.Id.Id == 1252);
        Assert.All(
            receiver.Log.All.Where(line => line.Text.Contains("CANARY text", StringComparison.Ordinal)),
            line => Assert.Equal(1253, line.Id.Id));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Handler_ThatTakesLongerThanTenSeconds_LetsTheDeliveryComeAgain(bool isBlocking)
    {
        using var begun = new SemaphoreSlim(0);
        using var end = new SemaphoreSlim(0);
        var recorder = new Recorder
        {
            Does = async () =>
            {
                begun.Release();
                if (isBlocking)
                {
#pragma warning disable MA0045, CA1849, VSTHRD103 // Blocking is what is tested.
                    end.Wait();
#pragma warning restore MA0045, CA1849, VSTHRD103
                }

                await end.WaitAsync();
            },
        };
        await using var receiver = await StartAsync(recorder);

        var booked = receiver.BookAsync();
        await begun.WaitAsync();
        receiver.Clock.Advance(TimeSpan.FromSeconds(10));
        await booked;
        end.Release(2);

        Assert.Equal(503, Assert.Single(receiver.Calendly.Deliveries).Status);
        Assert.Contains("too_slow", Assert.Single(receiver.DeliveryLines), StringComparison.Ordinal);
    }

    private static Task<Receiver> StartAsync(Recorder recorder) => Receiver.StartAsync(
        handle: static w => w.OnEvent<Recorder>().OnInviteeCreated<Recorder>().OnInviteeCanceled<Recorder>(),
        register: services => services.AddSingleton(recorder));
}
