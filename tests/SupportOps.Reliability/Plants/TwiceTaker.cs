using System.Text.Json;

namespace SupportOps.Reliability.Plants;

/// <summary>Takes the last of two fields of one name.</summary>
internal sealed class TwiceTaker : PlainPayloads
{
    protected override JsonDocumentOptions Options => base.Options with { AllowDuplicateProperties = true };
}
