namespace SupportOps.Analyzers.Tests.Harness;

/// <summary>A file of the project under analysis, with marks. The kind is that of an additional file.</summary>
internal sealed record SourceFile(string Path, string Markup, string? Kind = null, bool IsAdditional = false);
