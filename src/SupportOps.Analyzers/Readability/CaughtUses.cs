using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SupportOps.Analyzers.Readability;

/// <summary>What a catch does with its exception.</summary>
internal struct CaughtUses
{
    private readonly ILocalSymbol _caught;
    private bool _isKept;
    private IInvocationOperation? _report;

    public CaughtUses(ILocalSymbol caught)
    {
        _caught = caught;
        _isKept = false;
        _report = null;
    }

    /// <summary>
    /// The first call that is given the message, when the message is all that is used and nothing is thrown on.
    /// </summary>
    public readonly IInvocationOperation? FirstReport => _isKept ? null : _report;

    public void Walk(IOperation operation)
    {
        foreach (var child in operation.ChildOperations)
        {
            if (_isKept)
            {
                return;
            }

            Look(child);
            Walk(child);
        }
    }

    private void Look(IOperation operation)
    {
        if (operation is IThrowOperation { Exception: null })
        {
            _isKept = true;
            return;
        }

        if (operation is not ILocalReferenceOperation reference
            || !SymbolEqualityComparer.Default.Equals(reference.Local, _caught))
        {
            return;
        }

        if (reference.Parent is not IPropertyReferenceOperation { Property.Name: "Message" } message)
        {
            _isKept = true;
            return;
        }

        _report ??= CallOf(message);
    }

    private static IInvocationOperation? CallOf(IOperation message)
    {
        for (var node = message.Parent; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case IArgumentOperation { Parent: IInvocationOperation call }:
                    return call;
                case IArgumentOperation or IConversionOperation or IInterpolationOperation
                    or IInterpolatedStringOperation or IBinaryOperation or IArrayInitializerOperation
                    or IArrayCreationOperation or ICollectionExpressionOperation:
                    break;
                default:
                    return null;
            }
        }

        return null;
    }
}
