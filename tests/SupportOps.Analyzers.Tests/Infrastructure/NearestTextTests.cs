using SupportOps.Analyzers.Infrastructure;

namespace SupportOps.Analyzers.Tests.Infrastructure;

public sealed class NearestTextTests
{
    [Theory]
    [InlineData("Recieved", "Received")]
    [InlineData("received", "Received")]
    [InlineData("Rejcted", "Rejected")]
    [InlineData("Zzzzzzzz", null)]
    [InlineData("Re", null)]
    [InlineData("eRceived", "Received")]
    [InlineData("Skped", null)]
    [InlineData("Skiped", "Skipped")]
    [InlineData("Xejected", null)]
    [InlineData("", null)]
    public void Nearest_OfAName_IsTheOneThatWasMeant(string text, string? expected) =>
        Assert.Equal(expected, NearestText.Find(text, ["Received", "Rejected", "Skipped"]));

    [Fact]
    public void Nearest_WithTwoEquallyNear_IsNone() => Assert.Null(NearestText.Find("Tab", ["Tag", "Tax"]));
}
