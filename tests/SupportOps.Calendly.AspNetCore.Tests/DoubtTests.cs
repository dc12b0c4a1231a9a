using Microsoft.Extensions.Logging;

namespace SupportOps.Calendly.AspNetCore.Tests;

/// <summary>What is told of deliveries that are taken and yet need a person.</summary>
public sealed class DoubtTests
{
    [Theory]
    [InlineData("user_email", "user_mail", "US Government Support", "UnknownHost")]
    [InlineData("start_time", "begin_time", "Support call", "NoEntry")]
    [InlineData("\"status\":\"active\"", "\"status\":\"ACTIVE\"", "Support call", "UnknownStatus")]
    public async Task Creation_ThatNeedsAPerson_IsTakenAndTold(
        string field, string other, string name, string concern)
    {
        await using var receiver = await Receiver.StartAsync();
        receiver.Calendly.Now(c => c.RewritesDeliveries(
            body => body.Replace(field, other, StringComparison.Ordinal)));

        await receiver.BookAsync(name + " CANARY-name");

        Assert.Equal(200, Assert.Single(receiver.Calendly.Deliveries).Status);
        var (level, text) = Assert.Single(Doubts(receiver));
        Assert.Equal(LogLevel.Warning, level);
        Assert.Contains($" as Global, but a person should look at it: {concern} ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("CANARY", text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(text.Split(' ')[2], Assert.Single(receiver.DeliveryLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cancelled")]
    [InlineData("CANCELED")]
    public async Task Cancellation_InASpellingThatNobodyKnows_IsToldAndNotTakenForDone(string status)
    {
        await using var receiver = await Receiver.StartAsync();
        var booking = await receiver.BookAsync();
        receiver.Calendly.Now(c => c.RewritesDeliveries(body => body
            .Replace("\"status\":\"canceled\"", $"\"status\":\"{status}\"", StringComparison.Ordinal)
            .Replace("\"active\":0", "\"active\":\"0\"", StringComparison.Ordinal)));

        await receiver.Calendly.CancelAsync(booking);

        Assert.Equal([200, 200], receiver.Calendly.Deliveries.Select(delivery => delivery.Status));
        Assert.Contains(
            ": UnknownStatus, UnknownInvitees ", Assert.Single(Doubts(receiver)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Delivery_WithoutAnyDoubt_IsToldOnce()
    {
        await using var receiver = await Receiver.StartAsync();

        await receiver.Calendly.CancelAsync(await receiver.BookAsync());

        Assert.Empty(Doubts(receiver));
    }

    private static IReadOnlyList<(LogLevel Level, string Text)> Doubts(Receiver receiver) =>
        [.. receiver.Log.All.Where(line => line.Id.Id == 1257).Select(line => (line.Level, line.Text))];
}
