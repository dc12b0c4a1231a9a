namespace SupportOps.Reliability.Payloads;

/// <summary>Reads a body.</summary>
/// <param name="body">The body.</param>
/// <returns>Kind of the event, one of <see cref="EventKinds"/>; null when the body is refused.</returns>
internal delegate string? PayloadSource(byte[] body);
