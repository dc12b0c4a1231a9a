using Microsoft.CodeAnalysis.Text;

namespace SupportOps.Analyzers.Tests.Harness;

/// <summary>A marked place; without an id it is meant for the only rule of the analyzer.</summary>
internal sealed record Mark(string? Id, TextSpan Span);
