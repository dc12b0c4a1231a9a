using System.Text.Json;

namespace SupportOps.Reliability.Plants;

/// <summary>Reads however deep it is nested.</summary>
internal sealed class DeepReader : PlainPayloads
{
    protected override JsonDocumentOptions Options => base.Options with { MaxDepth = 1000 };
}
