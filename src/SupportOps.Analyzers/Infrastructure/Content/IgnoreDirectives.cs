using System.Collections.Immutable;

namespace SupportOps.Analyzers.Infrastructure.Content;

/// <summary>The directives of one file.</summary>
internal sealed class IgnoreDirectives
{
    private static readonly IgnoreDirectives None = new(ImmutableArray<IgnoreDirective>.Empty);

    private IgnoreDirectives(ImmutableArray<IgnoreDirective> all) => All = all;

    public ImmutableArray<IgnoreDirective> All { get; }

    public static IgnoreDirectives Read(string text, ContentKind kind) =>
        text.IndexOf(DirectiveReader.Keyword, StringComparison.Ordinal) < 0
            ? None
            : new IgnoreDirectives(new DirectiveReader(kind).Read(text));

    public bool Cover(ContentFinding finding)
    {
        foreach (var directive in All)
        {
            if (directive.Covers(finding.Rule.Id, finding.Position.Line))
            {
                return true;
            }
        }

        return false;
    }
}
