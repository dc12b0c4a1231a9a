namespace SupportOps.Analyzers.Tests.Package;

/// <summary>What the modes do with a rule of the SDK.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Recommended">Severity in the mode recommended; null leaves it alone.</param>
/// <param name="Strict">Severity in the modes strict and all; null leaves it alone.</param>
/// <param name="Why">The reason, as it stands in the file.</param>
internal sealed record SdkRule(string Id, string? Recommended, string? Strict, string Why);
