namespace SupportOps.Analyzers.Tests.Harness;

/// <summary>A file of the project under analysis, with marks. A kind makes it an additional file of that kind.</summary>
internal sealed record SourceFile(string Path, string Markup, string? Kind = null, bool IsAdditional = false);
