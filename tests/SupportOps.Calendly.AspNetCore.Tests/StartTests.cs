using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SupportOps.Scheduling;
using SupportOps.Team;

namespace SupportOps.Calendly.AspNetCore.Tests;

/// <summary>With what a host does not start.</summary>
public sealed class StartTests
{
    [Fact]
    public Task Host_WithoutAKey_DoesNotStart() => FailsAsync("SigningKeys", configure: static _ => { });

    [Fact]
    public Task Host_WithABlankKey_DoesNotStart() =>
        FailsAsync("Signing key 1", configure: static options => options.SigningKeys.Add(" "));

    [Fact]
    public Task Host_WithoutAHandler_DoesNotStart() => FailsAsync("no handler", handle: static _ => { });

    [Fact]
    public Task Host_WithoutTheTeam_DoesNotStart() =>
        FailsAsync("IRosterSource", register: static services => services.RemoveAll<IRosterSource>());

    [Fact]
    public Task Host_WithoutACalendarThatAClassNames_DoesNotStart() => FailsAsync(
        "no calendar \"Elsewhere\"",
        handle: static w => w.ScheduleBookings(new BookingClassifier { GlobalCalendar = "Elsewhere" }));

    [Fact]
    public async Task Host_WithAShortKey_StartsAndWarnsWithoutTheKey()
    {
        await using var receiver = await Receiver.StartAsync(static options => options.SigningKeys.Add("CANARY-short"));

        Assert.Single(receiver.Log.All, line => line.Id.Id == 1255);
        Assert.DoesNotContain("CANARY", receiver.Log.ToString(), StringComparison.Ordinal);
    }

    private static async Task FailsAsync(
        string message,
        Action<CalendlyWebhookOptions>? configure = null,
        Action<CalendlyWebhookBuilder>? handle = null,
        Action<IServiceCollection>? register = null)
    {
        var error = await Assert.ThrowsAsync<OptionsValidationException>(
            () => Receiver.StartAsync(configure, handle, register));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }
}
