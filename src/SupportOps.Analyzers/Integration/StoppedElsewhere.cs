using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.Analyzers.Infrastructure;

namespace SupportOps.Analyzers.Integration;

/// <summary>
/// Tells a call that needs no token of its own: what takes its result has one, or it cleans up after the caller left.
/// </summary>
internal sealed class StoppedElsewhere(Domain domain, INamedTypeSymbol token)
{
    private readonly INamedTypeSymbol? _cancelled = domain.Find(TypeNames.OperationCanceledException);

    public bool Covers(IInvocationOperation call) =>
        IsConsumedWithToken(call) || IsConsumedLater(call) || IsCleanup(call);

    // Follows the result through a chain such as ListAsync(o).Select(f).ToListAsync(token).
    private bool IsConsumedWithToken(IOperation result)
    {
        for (var parent = result.Parent; parent is not null; result = parent, parent = parent.Parent)
        {
            switch (parent)
            {
                case IInvocationOperation consumer when TakesToken(consumer):
                    return true;
                case IInvocationOperation consumer when consumer.Instance == result || IsReceiver(result, consumer):
                case IConversionOperation or IParenthesizedOperation or IArgumentOperation:
                    continue;
                default:
                    return false;
            }
        }

        return false;
    }

    private static bool IsReceiver(IOperation argument, IInvocationOperation consumer) =>
        consumer.TargetMethod.IsExtensionMethod && consumer.Arguments is [var first, ..] && first == argument;

    private bool TakesToken(IInvocationOperation consumer)
    {
        foreach (var argument in consumer.Arguments)
        {
            if (argument.ArgumentKind == ArgumentKind.Explicit
                && SymbolEqualityComparer.Default.Equals(argument.Parameter?.Type, token))
            {
                return true;
            }
        }

        return false;
    }

    // A listing that is kept in a variable first.
    private bool IsConsumedLater(IInvocationOperation call)
    {
        if (call.Parent is not IVariableInitializerOperation { Parent: IVariableDeclaratorOperation variable }
            || BlockOf(call) is not { } block)
        {
            return false;
        }

        foreach (var operation in new OperationWalk(block))
        {
            if (operation is ILocalReferenceOperation { Local: var local }
                && SymbolEqualityComparer.Default.Equals(local, variable.Symbol)
                && IsConsumedWithToken(operation))
            {
                return true;
            }
        }

        return false;
    }

    private static IOperation? BlockOf(IOperation operation)
    {
        var parent = operation.Parent;
        while (parent is not null and not IBlockOperation)
        {
            parent = parent.Parent;
        }

        return parent;
    }

    private bool IsCleanup(IOperation call)
    {
        var child = call;
        for (var parent = call.Parent; parent is not null; child = parent, parent = parent.Parent)
        {
            if ((parent is ITryOperation attempt && attempt.Finally == child)
                || (parent is ICatchClauseOperation { ExceptionType: { } caught } && IsCancellation(caught)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsCancellation(ITypeSymbol caught)
    {
        for (var type = caught; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type, _cancelled))
            {
                return true;
            }
        }

        return false;
    }
}
