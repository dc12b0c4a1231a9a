using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.Analyzers.Infrastructure;

namespace SupportOps.Analyzers.Integration;

/// <summary>The tokens that a call could take, the nearest first.</summary>
internal sealed class FoundTokens
{
    private readonly List<(ISymbol Symbol, string Expression)> _found = [];

    /// <summary>The one to pass; null when the code does not tell which.</summary>
    public string? Single { get; private set; }

    /// <summary>All that it may be, for a message.</summary>
    public string Text => Single ?? string.Join("' or '", _found.Select(static found => found.Expression));

    public void Add(ISymbol symbol, string expression) => _found.Add((symbol, expression));

    /// <summary>Of several the nearest that the code around passes already.</summary>
    public FoundTokens Choose(IOperation call, INamedTypeSymbol token)
    {
        Single = _found is [var only] ? only.Expression : _found
            .Where(found => IsPassed(found.Symbol, call, token))
            .Select(static found => found.Expression)
            .FirstOrDefault();
        return this;
    }

    private static bool IsPassed(ISymbol symbol, IOperation call, INamedTypeSymbol token)
    {
        var root = call;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        foreach (var operation in new OperationWalk(root))
        {
            if (IsReference(operation, symbol) && IsArgument(operation, token))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsReference(IOperation operation, ISymbol symbol) => operation switch
    {
        ILocalReferenceOperation local => SymbolEqualityComparer.Default.Equals(local.Local, symbol),
        IParameterReferenceOperation parameter =>
            SymbolEqualityComparer.Default.Equals(parameter.Parameter, symbol),
        _ => false,
    };

    private static bool IsArgument(IOperation reference, INamedTypeSymbol token)
    {
        var parent = reference.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation or ICoalesceOperation
            or IMemberReferenceOperation)
        {
            parent = parent.Parent;
        }

        return parent is IArgumentOperation { Parameter.Type: var type }
            && SymbolEqualityComparer.Default.Equals(type, token);
    }
}
