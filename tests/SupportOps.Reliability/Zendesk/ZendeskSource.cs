namespace SupportOps.Reliability.Zendesk;

/// <summary>Makes a Zendesk client whose network is a handler in memory.</summary>
/// <param name="network">Answers every request; stays the caller's.</param>
/// <param name="time">The only clock the client may use.</param>
/// <param name="maxPages">How many pages a listing may have.</param>
internal delegate IZendeskSubject ZendeskSource(HttpMessageHandler network, TimeProvider time, int maxPages);
