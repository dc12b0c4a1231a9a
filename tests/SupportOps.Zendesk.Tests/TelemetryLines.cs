using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace SupportOps.Zendesk.Tests;

/// <summary>Keeps every span and measurement of the process, whoever makes them.</summary>
internal sealed class TelemetryLines : IDisposable
{
    private readonly ConcurrentQueue<string> _lines = new();
    private readonly ActivityListener _spans;
    private readonly MeterListener _meters;

    public TelemetryLines()
    {
        _spans = new ActivityListener
        {
            ShouldListenTo = static _ => true,
            Sample = static (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Keep,
        };
        ActivitySource.AddActivityListener(_spans);
        _meters = new MeterListener
        {
            InstrumentPublished = static (instrument, listener) => listener.EnableMeasurementEvents(instrument),
        };
        _meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _meters.Start();
    }

    public IReadOnlyList<string> All => [.. _lines];

    public override string ToString() => string.Join('\n', _lines);

    public void Dispose()
    {
        _spans.Dispose();
        _meters.Dispose();
    }

    private void Keep(Activity span) => _lines.Enqueue(
        $"{span.Source.Name} {span.OperationName} {span.DisplayName} parent={span.ParentSpanId} id={span.SpanId} "
        + $"{span.Status} {span.StatusDescription} {string.Join(' ', span.TagObjects)} "
        + string.Join(' ', span.Events.Select(e => $"{e.Name} {string.Join(' ', e.Tags)}")));

    private void Keep<T>(Instrument instrument, T value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        _lines.Enqueue($"{instrument.Meter.Name} {instrument.Name} {value} {string.Join(' ', tags.ToArray())}");
}
