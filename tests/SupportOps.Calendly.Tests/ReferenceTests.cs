using SupportOps.Calendly.Webhooks;

namespace SupportOps.Calendly.Tests;

public class ReferenceTests
{
    [Theory]
    [InlineData("https://api.calendly.com/users/U001")]
    [InlineData("http://127.0.0.1:8080/users/U001")]
    [InlineData("https://gateway.test/calendly/users/U001")]
    public void Reference_WithAWholeAddress_IsKeptAsItIs(string text)
    {
        var user = UserReference.Parse(text + "/");

        Assert.Equal((text, "U001"), (user.Address, user.Id));
        Assert.Equal(user, UserReference.Parse(text));
    }

    [Fact]
    public void Reference_ThatIsABareId_IsShownTheRightForm()
    {
        var error = Assert.Throws<ArgumentException>(() => OrganizationReference.Parse("ORG001"));

        Assert.Contains("bare id", error.Message, StringComparison.Ordinal);
        Assert.Contains("https://api.calendly.com/organizations/ORG001", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    [InlineData("https://calendly.com/organizations/ORG001")]
    [InlineData("https://api.calendly.com/users/ORG001")]
    [InlineData("https://api.calendly.com/organizations/ORG001/x")]
    [InlineData("https://api.calendly.com/organizations/ORG001?x=1")]
    [InlineData("https://api.calendly.com/organizations/")]
    [InlineData("https://api.calendly.com/organizations/a%2Fb")]
    [InlineData("http://api.calendly.com/organizations/ORG001")]
    [InlineData("ftp://api.calendly.com/organizations/ORG001")]
    [InlineData("https://me@api.calendly.com/organizations/ORG001")]
    public void Reference_OfAnotherForm_IsRefused(string? text)
    {
        Assert.False(OrganizationReference.TryParse(text, out _));
        var error = Assert.Throws<ArgumentException>(() => OrganizationReference.Parse(text));
        Assert.Contains("https://api.calendly.com/organizations/AAAA", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://evil.example/webhook_subscriptions/W1")]
    [InlineData("https://api.calendly.com.evil.example/webhook_subscriptions/W1")]
    [InlineData("http://127.0.0.1/webhook_subscriptions/W1")]
    public async Task Reference_OfAnotherHost_IsRefusedBeforeAnythingIsSent(string text)
    {
        using var client = new CalendlyClient(
            new CalendlyOptions { BaseAddress = new Uri("https://gateway.invalid/calendly"), Token = StandIn.Token });

        var error = await Assert.ThrowsAsync<ArgumentException>(
            () => client.DeleteSubscriptionAsync(SubscriptionReference.Parse(text)));

        Assert.Contains("https://api.calendly.com/webhook_subscriptions/W1", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://evil.example/organizations/O1", "https://api.calendly.com/users/U1")]
    [InlineData("https://api.calendly.com/organizations/O1", "https://evil.example/users/U1")]
    public async Task Request_WithAReferenceOfAnotherHost_IsNotSent(string organization, string user)
    {
        await using var server = await StandIn.StartAsync(_ => (500, "{}"));
        var request = new SubscriptionRequest
        {
            Url = new Uri(StandIn.Hook),
            Organization = OrganizationReference.Parse(organization),
            User = UserReference.Parse(user),
        };

        await Assert.ThrowsAsync<ArgumentException>(() => server.Client.CreateSubscriptionAsync(request));
        Assert.Throws<ArgumentException>(
            () => { server.Client.ListSubscriptionsAsync(request.Organization, request.User); });
        Assert.Empty(server.Seen);
    }

    [Theory]
    [InlineData("https://api.calendly.com/users/U1")]
    [InlineData("https://gateway.test/users/U1")]
    public void Reference_OfCalendlyOrOfTheBaseAddress_CanBeAskedAbout(string text)
    {
        using var client = new CalendlyClient(
            new CalendlyOptions { BaseAddress = new Uri("https://gateway.test/calendly"), Token = StandIn.Token });

        Assert.Null(client.FindForeignProblem(UserReference.Parse(text).Address));
    }

    [Fact]
    public void References_OfEachKind_AreRead()
    {
        Assert.True(ScheduledEventReference.TryParse("https://api.calendly.com/scheduled_events/EV1", out var booked));
        Assert.True(
            SubscriptionReference.TryParse("https://api.calendly.com/webhook_subscriptions/W1", out var subscription));
        Assert.Equal(("EV1", "W1"), (booked.Id, subscription.Id));
    }
}
