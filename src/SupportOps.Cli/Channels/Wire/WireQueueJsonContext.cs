using System.Text.Json.Serialization;

namespace SupportOps.Cli.Channels.Wire;

/// <summary>How a file of tickets and incidents is read. The names are Zendesk's; ours follow.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    MaxDepth = 32,
    Converters =
    [
        typeof(InstantText), typeof(ChannelText), typeof(EventKindText), typeof(ZoneText), typeof(HoursText),
        typeof(DateText), typeof(BusinessDayText),
    ])]
[JsonSerializable(typeof(WireQueue))]
[JsonSerializable(typeof(IReadOnlyList<WireTicket>))]
internal sealed partial class WireQueueJsonContext : JsonSerializerContext;
