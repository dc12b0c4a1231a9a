namespace SupportOps.Reliability.Payloads;

/// <summary>One body, and what it must be read as.</summary>
/// <param name="Name">What was done to it.</param>
/// <param name="Body">The body.</param>
/// <param name="IsOpen">Whether any reading is right as long as the body is JSON: bytes were changed by chance.</param>
/// <param name="Expected">Kind of the event; null when the body must be refused.</param>
internal sealed record PayloadCase(string Name, byte[] Body, bool IsOpen, string? Expected);
