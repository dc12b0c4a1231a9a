using System.Text.Json;

namespace SupportOps.Reliability.Plants;

/// <summary>Takes the shape of the first API for that of the second.</summary>
internal sealed class FirstVersionTaker : PlainPayloads
{
    protected override bool IsFirstVersion(JsonElement payload) => false;
}
