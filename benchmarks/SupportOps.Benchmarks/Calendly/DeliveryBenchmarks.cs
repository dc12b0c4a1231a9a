using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using SupportOps.Calendly.Events;
using SupportOps.Calendly.Signatures;
using SupportOps.Http;
using SupportOps.Scheduling;
using SupportOps.Team;

namespace SupportOps.Benchmarks.Calendly;

/// <summary>P4: one delivery from its bytes to its calendar. The limit hashes as much and reads every token.</summary>
[MemoryDiagnoser]
public class DeliveryBenchmarks
{
    private static readonly Secret Key = new("benchmark-signing-key-of-32-bytes");

    private readonly byte[] _key = Encoding.UTF8.GetBytes(Key.Reveal());
    private readonly byte[] _body = DeliveryBody.Create();
    private readonly Roster _roster = new() { Members = [] };
    private readonly CalendlySignature _signature = new(() => [Key]);
    private string _header = string.Empty;
    private string _wrong = string.Empty;

    [GlobalSetup]
    public void Sign()
    {
        var time = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        _header = $"t={time},v1={Convert.ToHexStringLower(HMACSHA256.HashData(_key, SignedText(time)))}";
        _wrong = $"t={time},v1={new string('0', 64)}";
    }

    [Benchmark(Baseline = true, Description = "HMAC and every token")]
    public int Limit()
    {
        Span<byte> expected = stackalloc byte[32];
        HMACSHA256.HashData(_key, _body, expected);
        var reader = new Utf8JsonReader(_body);
        var tokens = (int)expected[0];
        while (reader.Read())
        {
            tokens++;
        }

        return tokens;
    }

    [Benchmark(Description = "verify, read, classify")]
    public BookingKind Ours()
    {
        _signature.TryVerify(_body, _header, out var delivery, out _);
        CalendlyEventReader.TryRead(delivery!, out var calendlyEvent, out _);
        return calendlyEvent!.Classify(BookingClassifier.Default, _roster).Kind;
    }

    [Benchmark(Description = "refuse a wrong signature")]
    public SignatureResult Refused() => _signature.Verify(_body, _wrong);

    [Benchmark(Description = "naive: strings and JsonDocument")]
    public bool Naive()
    {
        var body = Encoding.UTF8.GetString(_body);
        var parts = _header.Split(',');
        var signed = HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes($"{parts[0][2..]}.{body}"));
        using var json = JsonDocument.Parse(body);
        var name = json.RootElement.GetProperty("payload").GetProperty("scheduled_event").GetProperty("name")
            .GetString()!;
        return Convert.ToHexStringLower(signed) == parts[1][3..] && name.Contains("Support", StringComparison.Ordinal);
    }

    private byte[] SignedText(long time) => [.. Encoding.ASCII.GetBytes($"{time}."), .. _body];
}
