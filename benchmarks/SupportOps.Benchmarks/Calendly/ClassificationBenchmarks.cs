using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using SupportOps.Scheduling;
using SupportOps.Team;

namespace SupportOps.Benchmarks.Calendly;

/// <summary>P5: the calendar of one booking. The limit asks the same three questions about its name only.</summary>
[MemoryDiagnoser]
public class ClassificationBenchmarks
{
    private const string Title = "Customer onboarding with the support team";

    private static readonly Regex Phrases = new(
        "US Federal|US Government|(?i:Support)", RegexOptions.None, TimeSpan.FromSeconds(1));

    private readonly Roster _roster = new() { Members = [] };
    private readonly Booking _booking = new()
    {
        Change = BookingChange.Created,
        ScheduledEventUri = "https://api.calendly.com/scheduled_events/EV1",
        Name = Title,
    };

    [Benchmark(Baseline = true, Description = "three Contains")]
    public bool Limit() =>
        Title.Contains("US Federal", StringComparison.Ordinal)
        || Title.Contains("US Government", StringComparison.Ordinal)
        || Title.Contains("Support", StringComparison.OrdinalIgnoreCase);

    [Benchmark(Description = "classify, with reasons and warnings")]
    public BookingClassification Ours() => BookingClassifier.Default.Classify(_booking, _roster);

    [Benchmark(Description = "naive: regular expression")]
    public bool Naive() => Phrases.IsMatch(Title);
}
