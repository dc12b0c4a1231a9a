using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SupportOps.Analyzers.Infrastructure;
using SupportOps.IssueFlow.Tables;

namespace SupportOps.Analyzers.IssueFlow;

/// <summary>
/// The flows and stages that a compilation describes itself. Its files are read at the first finding only, and by their
/// words alone.
/// </summary>
internal sealed class OwnFlows
{
    private const string ValidationPrefix = "Validation::";

    private readonly Domain _domain;
    private readonly HashSet<string> _stages = new(StringComparer.Ordinal);
    private readonly HashSet<string> _stageConstants = new(StringComparer.Ordinal);
    private readonly List<KeyValuePair<string, string>> _constants = [];
    private readonly Lazy<bool> _definesFlow;

    public OwnFlows(Domain domain)
    {
        _domain = domain;
        _definesFlow = new Lazy<bool>(Read);
    }

    /// <summary>Whether a label may be one of a flow or a stage of one's own.</summary>
    public bool MayHave(string label)
    {
        var isStage = label.StartsWith(StageNames.LabelPrefix, StringComparison.Ordinal);
        if (!isStage && !label.StartsWith(ValidationPrefix, StringComparison.Ordinal))
        {
            return false;
        }

        return _definesFlow.Value || (isStage && IsStage(label.Substring(StageNames.LabelPrefix.Length)));
    }

    private bool IsStage(string name) => _stages.Contains(name)
        || _constants.Exists(constant => constant.Value == name && _stageConstants.Contains(constant.Key))
        || (_domain.Find(TypeNames.Stage) is { } stage
            && _domain.Knowledge.OfType(stage).Any(known => Equals(known.Value, name)));

    private bool Read()
    {
        var definesFlow = false;
        foreach (var tree in _domain.Compilation.SyntaxTrees)
        {
            foreach (var node in tree.GetRoot().DescendantNodes())
            {
                definesFlow |= Add(node);
            }
        }

        return definesFlow;
    }

    private bool Add(SyntaxNode node)
    {
        switch (node)
        {
            case InvocationExpressionSyntax call:
                return IsDefine(call.Expression);
            case ObjectCreationExpressionSyntax { Type: var type } creation when NameOf(type) == "Stage":
                AddStage(creation.ArgumentList);
                break;
            case ImplicitObjectCreationExpressionSyntax { ArgumentList: var arguments }:
                AddStage(arguments);
                break;
            case VariableDeclaratorSyntax
            { Initializer.Value: LiteralExpressionSyntax { Token.Value: string text } } constant:
                _constants.Add(new KeyValuePair<string, string>(constant.Identifier.ValueText, text));
                break;
        }

        return false;
    }

    private void AddStage(ArgumentListSyntax? arguments)
    {
        if (arguments is not { Arguments: [{ Expression: var name }] })
        {
            return;
        }

        if (name is LiteralExpressionSyntax { Token.Value: string text })
        {
            _stages.Add(text);
        }
        else if (NameOf(name) is { } constant)
        {
            _stageConstants.Add(constant);
        }
    }

    private static bool IsDefine(ExpressionSyntax method) => method switch
    {
        IdentifierNameSyntax { Identifier.ValueText: "Define" } => true,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Define", Expression: var type } =>
            NameOf(type) == "IssueFlowPolicy",
        _ => false,
    };

    private static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        _ => null,
    };
}
