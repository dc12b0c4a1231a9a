using SupportOps.Reliability.Injection;

namespace SupportOps.Reliability.Plants;

/// <summary>Writes JSON of one kind by hand.</summary>
internal sealed class JsonConcatenator(Sink spoilt) : PlainDocuments
{
    protected override string Json(Sink sink, string text) => sink == spoilt
        ? $"\"{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\""
        : base.Json(sink, text);
}
