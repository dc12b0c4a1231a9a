namespace SupportOps.Cli.Channels.Wire;

/// <summary>What Zendesk says about a page of a listing.</summary>
internal sealed record WireMeta
{
    public bool? HasMore { get; init; }
}
