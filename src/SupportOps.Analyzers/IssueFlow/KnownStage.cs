using Microsoft.CodeAnalysis;

namespace SupportOps.Analyzers.IssueFlow;

/// <summary>A stage that is known when the code is compiled, and where it is written.</summary>
internal readonly struct KnownStage(string name, SyntaxNode syntax)
{
    public string Name { get; } = name;

    public SyntaxNode Syntax { get; } = syntax;
}
