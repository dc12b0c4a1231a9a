namespace SupportOps.Http;

/// <summary>What the body of an error says.</summary>
/// <param name="Code">The vendor's own code; null when the body has none.</param>
/// <param name="Text">The vendor's explanation as sent, not yet fit for a message; null when the body has none.</param>
public sealed record VendorError(string? Code, string? Text);
