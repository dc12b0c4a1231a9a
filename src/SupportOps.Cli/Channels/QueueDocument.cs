using SupportOps.Channels;

namespace SupportOps.Cli.Channels;

/// <summary>What a file of tickets and incidents says.</summary>
internal sealed record QueueDocument(IReadOnlyList<SupportTicket> Tickets, ChannelSituation Situation);
