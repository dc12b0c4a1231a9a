using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;
using SupportOps.Analyzers.Infrastructure;
using SupportOps.Analyzers.Infrastructure.Options;

namespace SupportOps.Analyzers.IssueFlow;

/// <summary>
/// The scopes whose labels are known: those that a class declares, and those of the option. A label is a whole text of
/// a scope, <c>::</c> and a name.
/// </summary>
internal sealed class LabelScopes
{
    /// <summary>What stands between the scope and the name.</summary>
    public const string Separator = "::";

    private readonly ImmutableArray<string> _declared;
    private readonly Knowledge _knowledge;

    public LabelScopes(Knowledge knowledge)
    {
        _knowledge = knowledge;
        _declared =
        [
            .. knowledge.Members.Select(member => member.Scope).OfType<string>().Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>Where the name begins in a text that can be a label; 0 when it cannot.</summary>
    public static int NameStart(string text)
    {
        var separator = text.LastIndexOf(Separator, StringComparison.Ordinal);
        return separator > 0 && separator + Separator.Length < text.Length ? separator + Separator.Length : 0;
    }

    /// <summary>The scope of a label whose name begins at an index; null when its scope is not guarded.</summary>
    public string? ScopeOf(string label, int nameStart, OperationAnalysisContext context)
    {
        foreach (var scope in _declared)
        {
            if (HasScope(label, nameStart, scope))
            {
                return scope;
            }
        }

        var options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.Operation.Syntax.SyntaxTree);
        foreach (var scope in RuleOptions.LabelScopes.Read(options))
        {
            if (HasScope(label, nameStart, scope))
            {
                return scope;
            }
        }

        return null;
    }

    /// <summary>The labels of a scope that are known.</summary>
    public IEnumerable<string> LabelsOf(string scope) => _knowledge.Members
        .Select(member => member.Value).OfType<string>()
        .Where(text => NameStart(text) is > 0 and var start && HasScope(text, start, scope));

    private static bool HasScope(string label, int nameStart, string scope) =>
        nameStart == scope.Length + Separator.Length
        && string.CompareOrdinal(label, 0, scope, 0, scope.Length) == 0;
}
