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

    [Fact]
    public void References_OfEachKind_AreRead()
    {
        Assert.True(ScheduledEventReference.TryParse("https://api.calendly.com/scheduled_events/EV1", out var booked));
        Assert.True(
            SubscriptionReference.TryParse("https://api.calendly.com/webhook_subscriptions/W1", out var subscription));
        Assert.Equal(("EV1", "W1"), (booked.Id, subscription.Id));
    }
}
