using Microsoft.CodeAnalysis;
using SupportOps.TeamFiles.Yaml;

namespace SupportOps.Analyzers.Infrastructure.Content;

/// <summary>A finding about a file that no directive was asked about yet.</summary>
internal sealed record ContentFinding(DiagnosticDescriptor Rule, TextPosition Position, string Message);
