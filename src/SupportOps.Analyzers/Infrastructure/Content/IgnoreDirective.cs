using System.Collections.Immutable;
using SupportOps.TeamFiles.Yaml;

namespace SupportOps.Analyzers.Infrastructure.Content;

/// <summary>A comment that asks for silence about rules.</summary>
/// <param name="Position">Where it stands.</param>
/// <param name="Line">The line it is about; null for the whole file.</param>
/// <param name="Ids">The rules; none when the directive is faulty.</param>
/// <param name="Fault">What is wrong with it; null for nothing.</param>
internal sealed record IgnoreDirective(
    TextPosition Position, int? Line, ImmutableArray<string> Ids, string? Fault = null)
{
    public bool Covers(string id, int line) =>
        (Line is null || Line == line) && Ids.Contains(id, StringComparer.Ordinal);
}
