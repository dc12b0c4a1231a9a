using System.Text.Json;

namespace SupportOps.Calendly.AspNetCore.Tests;

/// <summary>Whose deliveries are taken.</summary>
public sealed class SignatureTests
{
    private const string Other = "another-signing-key-0002";

    [Theory]
    [InlineData(Other, "no_match")]
    [InlineData(null, "missing_header")]
    public async Task Delivery_ThatWasNotSignedWithTheKey_IsRefused(string? signingKey, string reason)
    {
        await using var receiver = await Receiver.StartAsync(signingKey: signingKey);

        await receiver.BookAsync();

        Assert.Equal(401, Assert.Single(receiver.Calendly.Deliveries).Status);
        Assert.Contains($"rejected: {reason}", Assert.Single(receiver.DeliveryLines), StringComparison.Ordinal);
        Assert.Empty(receiver.GlobalCalendar.Entries);
    }

    [Theory]
    [InlineData(-181, "too_old")]
    [InlineData(181, "too_new")]
    public async Task Delivery_SignedAtAnotherTime_IsRefusedWithItsAgeInTheLog(int seconds, string reason)
    {
        await using var receiver = await Receiver.StartAsync();
        receiver.Calendly.Now(c => c.SignsWithSkew(TimeSpan.FromSeconds(seconds)));

        await receiver.BookAsync();

        Assert.Equal(401, Assert.Single(receiver.Calendly.Deliveries).Status);
        Assert.Contains(
            $"rejected: {reason}, event -, signed {-seconds} s ago",
            Assert.Single(receiver.DeliveryLines),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Delivery_OlderThanUsual_IsTakenWithAGreaterTolerance()
    {
        await using var receiver = await Receiver.StartAsync(options =>
        {
            options.SigningKeys.Add(Receiver.Key);
            options.Tolerance = TimeSpan.FromHours(25);
        });
        receiver.Calendly.Now(c => c.SignsWithSkew(TimeSpan.FromHours(-24)));

        await receiver.BookAsync();

        Assert.Equal(200, Assert.Single(receiver.Calendly.Deliveries).Status);
    }

    [Fact]
    public async Task Keys_ThatChangeWhileTheHostRuns_AreThoseOfTheNextDelivery()
    {
        var keys = new Dictionary<string, string?>(StringComparer.Ordinal) { ["SigningKeys:0"] = Receiver.Key };
        await using var receiver = await Rotation.StartAsync(keys);
        receiver.Calendly.Now(c => c.SignsWith(Other));

        await receiver.BookAsync();
        Rotation.Set(receiver, "SigningKeys:1", Other);
        await receiver.BookAsync();
        receiver.Calendly.Now(c => c.SignsWith(Receiver.Key));
        await receiver.BookAsync();

        Assert.Equal([401, 200, 200], receiver.Calendly.Deliveries.Select(delivery => delivery.Status));
    }

    [Fact]
    public async Task Keys_ThatAreGoneWhileTheHostRuns_LetDeliveriesComeAgain()
    {
        var keys = new Dictionary<string, string?>(StringComparer.Ordinal) { ["SigningKeys:0"] = Receiver.Key };
        await using var receiver = await Rotation.StartAsync(keys);

        Rotation.Set(receiver, "SigningKeys:0", null);
        await receiver.BookAsync();

        Assert.Equal(503, Assert.Single(receiver.Calendly.Deliveries).Status);
    }

    [Fact]
    public async Task Refusal_OfASignature_SaysWhyAsAProblem()
    {
        await using var receiver = await Receiver.StartAsync();
        using var content = new StringContent("{}", null, "application/json");

        using var answer = await receiver.Http.PostAsync((Uri?)null, content);

        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal(401, problem.RootElement.GetProperty("status").GetInt32());
        Assert.Equal("missing_header", problem.RootElement.GetProperty("reason").GetString());
    }
}
