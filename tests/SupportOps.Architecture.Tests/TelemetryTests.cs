using System.Diagnostics.Metrics;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using SupportOps.Tests.Shared;

namespace SupportOps.Architecture.Tests;

/// <summary>What operators build alerts on is written down, and does not change by accident.</summary>
public sealed class TelemetryTests
{
    private static readonly Dictionary<string, int> FirstEventId = new(StringComparer.Ordinal)
    {
        ["Http"] = 1000,
        ["Zendesk"] = 1100,
        ["Calendly"] = 1200,
        ["Calendly.AspNetCore"] = 1250,
        ["GoogleCalendar"] = 1300,
        ["GitLab"] = 1400,
    };

    private static readonly string Guide = string.Concat(
        Directory.EnumerateFiles(RepositoryRoot.PathOf("docs", "guides"), "*.md").Select(File.ReadAllText));

    [Fact]
    public void EventIds_AreUniqueInTheBlockOfTheirPackageAndInAGuide()
    {
        var events = Packages.Names.SelectMany(EventsOf).ToList();

        Assert.NotEmpty(events);
        Assert.Equal(events.Count, events.DistinctBy(logged => logged.Id).Count());
        Assert.All(events, logged =>
        {
            Assert.InRange(logged.Id, FirstEventId[logged.Package], FirstEventId[logged.Package] + 99);
            Assert.Contains($"| {logged.Id} | {logged.Level} |", Guide, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Instruments_AreNamedByTheRulesAndInAGuide()
    {
        var instruments = Instruments();

        Assert.NotEmpty(instruments);
        Assert.All(instruments, instrument =>
        {
            Assert.Matches(@"^supportops(\.[a-z]+(_[a-z]+)*)+$", instrument.Name);
            Assert.Contains($"`{instrument.Name}` | {instrument.Unit} |", Guide, StringComparison.Ordinal);
            Assert.Contains($"`{instrument.Meter.Name}`", Guide, StringComparison.Ordinal);
        });
    }

    private static IEnumerable<(string Package, int Id, LogLevel Level)> EventsOf(string package) =>
        from type in Packages.Load(package).GetTypes()
        from method in type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        let logged = method.GetCustomAttribute<LoggerMessageAttribute>()
        where logged is not null
        select (package, logged.EventId, logged.Level);

    private static List<Instrument> Instruments()
    {
        var instruments = new List<Instrument>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, _) =>
            {
                if (instrument.Meter.Name.StartsWith("SupportOps.", StringComparison.Ordinal))
                {
                    instruments.Add(instrument);
                }
            },
        };
        foreach (var type in Packages.Names.SelectMany(package => Packages.Load(package).GetTypes())
            .Where(type => type.Name.EndsWith("Telemetry", StringComparison.Ordinal)))
        {
            RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        }

        listener.Start();
        return instruments;
    }
}
