using System.Text.Json;

namespace SupportOps.Cli.Channels.Wire;

/// <summary>A value that is refused with words of ours; the reader adds the place.</summary>
internal sealed class WireQueueException(string message) : JsonException(message);
