using SupportOps.Reliability.Zendesk;

namespace SupportOps.Reliability.Plants;

/// <summary>A client with one defect, to see that a row finds it.</summary>
/// <param name="Name">Name on the command line.</param>
/// <param name="Create">Makes the client.</param>
internal sealed record Plant(string Name, ZendeskSource Create);
