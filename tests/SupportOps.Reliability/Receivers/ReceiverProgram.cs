using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace SupportOps.Reliability.Receivers;

/// <summary>
/// A receiver as a process of its own. It is told what to be in the first line, says where it listens in the first line
/// of its own, and ends when nothing more can be told: it outlives nobody.
/// </summary>
internal static class ReceiverProgram
{
    /// <summary>The only argument of such a process.</summary>
    public const string Argument = "--receiver-of-the-sheet";

    /// <summary>Asks for the memory in use, which is answered in one line.</summary>
    public const string Memory = "memory";

    public const string Path = "/hooks/calendly";

    public static async Task<int> RunAsync(TextReader input, TextWriter output)
    {
        if (await input.ReadLineAsync() is not { } line)
        {
            return 0;
        }

        var order = JsonSerializer.Deserialize<ReceiverOrder>(line)!;
        await using var app = ReceiverKinds.Of(order.Kind).Build(NewBuilder(), order);
        await app.StartAsync();
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        await SayAsync(output, addresses.Addresses.Single());
        while (await input.ReadLineAsync() is Memory)
        {
            await SayAsync(output, MemoryInUse.Measure().ToString());
        }

        return 0;
    }

    private static WebApplicationBuilder NewBuilder()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore();
        builder.WebHost.ConfigureKestrel(static kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddRoutingCore();
        return builder;
    }

    private static async Task SayAsync(TextWriter output, string line)
    {
        await output.WriteLineAsync(line);
        await output.FlushAsync();
    }
}
