using Microsoft.Extensions.Primitives;
using SupportOps.Analyzers.Integration;
using SupportOps.Analyzers.Tests.Harness;

namespace SupportOps.Analyzers.Tests.Integration;

public sealed class UnverifiedPayloadAnalyzerTests
{
    private const string Usings = """
        using System.Text;
        using System.Text.Json;
        using System.Text.Json.Nodes;
        using Microsoft.AspNetCore.Http;
        using SupportOps.Annotations;
        using SupportOps.Calendly.Events;
        using SupportOps.Calendly.Signatures;

        """;

    [Fact]
    public Task Payload_ReadBeforeItsVerification_IsReported() => FiresAsync(
        """
        public sealed class Sample(CalendlySignature signature)
        {
            public bool A(byte[] body, string? header)
            {
                var payload = [|JsonSerializer.Deserialize<JsonElement>(body)|];
                return signature.Verify(body, header) is SignatureResult.Valid && payload.ValueKind == JsonValueKind.Object;
            }

            public bool B(ReadOnlyMemory<byte> body, string? header)
            {
                [|CalendlyEventReader.TryReadUnsigned(body.Span, out var happened, out _)|];
                return signature.TryVerify(body.Span, header, out var delivery, out _) && happened is not null;
            }

            public async Task<bool> C(HttpRequest request)
            {
                using var reader = new StreamReader(request.Body);
                var text = await reader.ReadToEndAsync();
                using var document = [|JsonDocument.Parse(text)|];
                var bytes = Encoding.UTF8.GetBytes(text);
                return signature.Verify(bytes, request.Headers[CalendlySignature.HeaderName]) is SignatureResult.Valid;
            }

            public async Task<bool> D(HttpRequest request, byte[] body)
            {
                var payload = await [|JsonSerializer.DeserializeAsync<JsonElement>(request.Body)|];
                var other = await [|request.ReadFromJsonAsync<JsonElement>()|];
                return signature.Verify(body, request.Headers["x"]) is SignatureResult.Valid;
            }

            public bool Message(Letter letter, string? header)
            {
                var limit = [|JsonSerializer.Deserialize<int>(letter.Text)|];
                return signature.Verify(Encoding.UTF8.GetBytes(letter.Text), header) is SignatureResult.Valid;
            }

            public sealed record Letter(string Text);

            public bool E(byte[] body, string? header)
            {
                if ([|JsonNode.Parse(body)|] is JsonObject payload && signature.Verify(body, header) is SignatureResult.Valid)
                {
                    return true;
                }

                return false;
            }
        }
        """,
        given => given.Saying("JsonSerializer.Deserialize").Saying("CalendlyEventReader.TryReadUnsigned")
            .Saying("JsonDocument.Parse").Saying("JsonSerializer.DeserializeAsync")
            .Saying("HttpRequestJsonExtensions.ReadFromJsonAsync").Saying("JsonSerializer.Deserialize")
            .Saying("JsonNode.Parse"));

    [Fact]
    public Task Payload_ReadByNewtonsoft_IsReported() => FiresAsync(
        """
        public sealed class Sample(CalendlySignature signature)
        {
            public bool A(string body, string? header)
            {
                var payload = [|Newtonsoft.Json.JsonConvert.DeserializeObject<object>(body)|];
                return signature.Verify(Encoding.UTF8.GetBytes(body), header) is SignatureResult.Valid;
            }
        }
        """,
        given => given.Source(
            "Newtonsoft.cs",
            """
            namespace Newtonsoft.Json
            {
                public static class JsonConvert
                {
                    public static T? DeserializeObject<T>(string value) => default;
                }
            }
            """).Alone());

    [Fact]
    public Task UnsignedReading_OfARequest_IsReported() => FiresAsync(
        """
        public static class Sample
        {
            public static async Task<bool> A(HttpRequest request)
            {
                using var copy = new MemoryStream();
                await request.Body.CopyToAsync(copy);
                var body = copy.ToArray();
                return [|CalendlyEventReader.TryReadUnsigned(body, out _, out _)|];
            }

            public static async Task<bool> B(HttpContext context)
            {
                var body = await ReadAsync(context.Request);
                return [|CalendlyEventReader.TryReadUnsigned(body, out _, out _)|];
            }

            private static Task<byte[]> ReadAsync(HttpRequest request) => Task.FromResult(new byte[1]);
        }
        """);

    [Fact]
    public Task Payload_ReadAfterItsVerificationOrNotAtAll_IsSilent() => SilentAsync(
        """
        public sealed class Sample(CalendlySignature signature)
        {
            public bool A(byte[] body, string? header)
            {
                if (!signature.TryVerify(body, header, out var delivery, out _))
                {
                    return false;
                }

                return CalendlyEventReader.TryRead(delivery, out _, out _)
                    && JsonSerializer.Deserialize<JsonElement>(body).ValueKind == JsonValueKind.Object;
            }

            public bool Message(Letter one, Letter other, string? header)
            {
                var limit = JsonSerializer.Deserialize<int>(one.Text);
                return signature.Verify(Encoding.UTF8.GetBytes(other.Text), header) is SignatureResult.Valid;
            }

            public sealed record Letter(string Text);

            public bool B(byte[] body, string? header, string settings)
            {
                using var document = JsonDocument.Parse(settings);
                var limit = JsonSerializer.Deserialize<int>(File.ReadAllText("limit.json"));
                return body.Length < limit && signature.Verify(body, header) is SignatureResult.Valid;
            }

            public bool C(byte[] body, string? header, bool isFile)
            {
                if (isFile)
                {
                    return CalendlyEventReader.TryReadUnsigned(body, out _, out _);
                }

                return signature.TryVerify(body, header, out var delivery, out _);
            }

            public bool D(byte[] body, string? header, bool isFile)
            {
                if (isFile)
                {
                    CalendlyEventReader.TryReadUnsigned(body, out _, out _);
                }
                else
                {
                    return signature.TryVerify(body, header, out var delivery, out _);
                }

                return isFile ? CalendlyEventReader.TryReadUnsigned(body, out _, out _) : false;
            }

            public bool E(byte[] body, string? header, int kind)
            {
                switch (kind)
                {
                    case 1:
                        CalendlyEventReader.TryReadUnsigned(body, out _, out _);
                        break;
                    case 2:
                        signature.TryVerify(body, header, out var delivery, out var result);
                        return result is SignatureResult.Valid;
                }

                return kind switch
                {
                    1 => CalendlyEventReader.TryReadUnsigned(body, out _, out _),
                    2 => signature.Verify(body, header) is SignatureResult.Valid,
                    _ => false,
                };
            }

            public Func<bool> F(byte[] body, string? header)
            {
                Func<bool> read = () => CalendlyEventReader.TryReadUnsigned(body, out _, out _);
                return signature.Verify(body, header) is SignatureResult.Valid ? read : () => false;
            }

            public static bool G(string path) => CalendlyEventReader.TryReadUnsigned(File.ReadAllBytes(path), out _, out _);

            public static async Task<JsonElement> H(HttpRequest request) =>
                await JsonSerializer.DeserializeAsync<JsonElement>(request.Body);
        }
        """);

    [Fact]
    public Task Payload_VerifiedUpstream_IsSilent() => SilentAsync(
        """
        public static class Sample
        {
            [VerifiedUpstream]
            public static async Task<bool> A(HttpRequest request, CalendlySignature signature, byte[] body)
            {
                var payload = await JsonSerializer.DeserializeAsync<JsonElement>(request.Body);
                return signature.Verify(body, request.Headers["x"]) is SignatureResult.Valid;
            }

            public static async Task<bool> B(HttpRequest request)
            {
                return await ReadAsync();

                [VerifiedUpstream]
                async Task<bool> ReadAsync()
                {
                    var body = await BodyAsync(request);
                    return CalendlyEventReader.TryReadUnsigned(body, out _, out _);
                }
            }

            private static Task<byte[]> BodyAsync(HttpRequest request) => Task.FromResult(new byte[1]);
        }

        [VerifiedUpstream]
        public static class Behind
        {
            public static class Inner
            {
                public static bool A(byte[] body, CalendlySignature signature) =>
                    CalendlyEventReader.TryReadUnsigned(body, out _, out _)
                    && signature.Verify(body, null) is SignatureResult.Valid;
            }
        }
        """);

    [Fact]
    public Task Payload_WithoutSupportOps_IsSilent() => Verify.IsSilentAsync<UnverifiedPayloadAnalyzer>(
        """
        using System.Text.Json;

        public static class Sample
        {
            public static bool Run(byte[] body) => JsonSerializer.Deserialize<int>(body) > 0 && Verify(body);

            private static bool Verify(byte[] body) => body.Length > 0;
        }
        """,
        given => given.WithoutSupportOps());

    [Fact]
    public Task Fault_InGeneratedCode_IsSilent() => Verify.IsSilentAsync<UnverifiedPayloadAnalyzer>(
        Usings + """
        public static class Sample
        {
            public static bool Run(byte[] body, CalendlySignature signature) =>
                CalendlyEventReader.TryReadUnsigned(body, out _, out _)
                && signature.Verify(body, null) is SignatureResult.Valid;
        }
        """,
        given => given.Generated());

    [Fact]
    public Task Fault_OfARuleThatIsOff_IsSilent() => Verify.IsSilentAsync<UnverifiedPayloadAnalyzer>(
        Usings + """
        public static class Sample
        {
            public static bool Run(byte[] body, CalendlySignature signature) =>
                CalendlyEventReader.TryReadUnsigned(body, out _, out _)
                && signature.Verify(body, null) is SignatureResult.Valid;
        }
        """,
        given => given.Severity(UnverifiedPayloadAnalyzer.Id, "none"));

    [Fact]
    public Task UnfinishedCode_IsHarmless() => Verify.IsSilentAsync<UnverifiedPayloadAnalyzer>(
        Usings + """
        public static class Sample
        {
            public static bool A(byte[] body, CalendlySignature signature)
            {
                var payload = JsonDocument.Parse(missing);
                var other = JsonDocument.Parse(;
                var own = own;
                return signature.Verify(, header) && signature.TryVerify(own,
            }
        }
        """,
        given => given.Broken().Exactly());

    private static Task FiresAsync(string markup, Func<Scenario, Scenario>? given = null) =>
        Verify.FiresAsync<UnverifiedPayloadAnalyzer>(
            Usings + markup, scenario => WithHeaders((given ?? (unchanged => unchanged))(scenario)));

    private static Task SilentAsync(string code) =>
        Verify.IsSilentAsync<UnverifiedPayloadAnalyzer>(Usings + code, WithHeaders);

    private static Scenario WithHeaders(Scenario scenario) => scenario.Referencing(typeof(StringValues));
}
