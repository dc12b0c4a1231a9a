using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SupportOps.Analyzers.Integration.Deliveries;

/// <summary>
/// The calls that make something of a payload. They are found by name: none of the libraries has to be there.
/// </summary>
internal static class PayloadReading
{
    public const string ReadUnsigned = "TryReadUnsigned";

    /// <summary>Whether a call makes something of a text, bytes or a stream.</summary>
    public static bool Is(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        return method.Name switch
        {
            "Deserialize" or "DeserializeAsync" or "DeserializeAsyncEnumerable" =>
                IsOf(method, "JsonSerializer", "Json") || IsOf(method, "JsonSerializer", "Newtonsoft"),
            "Parse" or "ParseAsync" =>
                IsOf(method, "JsonDocument", "Json") || IsOf(method, "JsonElement", "Json")
                || IsOf(method, "JsonNode", "Nodes") || IsOf(method, "JToken", "Linq")
                || IsOf(method, "JObject", "Linq") || IsOf(method, "JArray", "Linq"),
            "DeserializeObject" or "DeserializeAnonymousType" or "PopulateObject" =>
                IsOf(method, "JsonConvert", "Json"),
            "ReadFromJsonAsync" => IsOf(method, "HttpRequestJsonExtensions", "Http"),
            ReadUnsigned => IsOf(method, "CalendlyEventReader", "Events"),
            _ => false,
        };
    }

    private static bool IsOf(IMethodSymbol method, string type, string space) => method.ContainingType is { } owner
        && owner.Name == type && owner.ContainingNamespace?.Name == space;
}
