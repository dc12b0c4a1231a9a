using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SupportOps.Analyzers.Tests.Harness;

/// <summary>A finding as tests compare it; without a path it has no place.</summary>
internal sealed record Finding(string Id, string Path, TextSpan Span)
{
    public static Finding Of(Diagnostic diagnostic) => diagnostic.Location.Kind is LocationKind.None
        ? new Finding(diagnostic.Id, string.Empty, default)
        : new Finding(diagnostic.Id, diagnostic.Location.GetLineSpan().Path, diagnostic.Location.SourceSpan);
}
