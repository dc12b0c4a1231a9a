namespace SupportOps.Cli.Channels.Wire;

/// <summary>How a ticket came, as Zendesk gives it.</summary>
internal sealed record WireVia
{
    // Zendesk has sent both a word and a number here.
    public System.Text.Json.JsonElement Channel { get; init; }

    public string? Name => Channel.ValueKind is System.Text.Json.JsonValueKind.String ? Channel.GetString() : null;
}
