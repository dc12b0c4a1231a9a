using System.Text.Json;

namespace SupportOps.GitLab.Wire;

/// <summary>Body of an error; no member is certain to be there, and each may be text, a list or an object.</summary>
internal sealed class WireError
{
    public JsonElement? Message { get; init; }

    public JsonElement? Error { get; init; }

    public JsonElement? ErrorDescription { get; init; }
}
