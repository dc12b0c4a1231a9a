using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SupportOps.Analyzers.Integration;

/// <summary>
/// Tells a call for each item of a collection from one that is repeated for another reason: polling, a retry and paging
/// repeat with what lies outside the loop, and a search stops early.
/// </summary>
internal sealed class ItemLoops
{
    private static readonly ImmutableHashSet<string> Projections = ImmutableHashSet.Create(
        StringComparer.Ordinal, "Select", "SelectMany", "ForEach", "ForEachAsync", "SelectAwait");

    private static readonly string[] Projectors =
    [
        "System.Linq.Enumerable", "System.Linq.ParallelEnumerable", "System.Linq.AsyncEnumerable",
        "System.Threading.Tasks.Parallel", "System.Collections.Generic.List`1",
    ];

    private readonly ImmutableArray<INamedTypeSymbol> _types;
    private readonly INamedTypeSymbol? _token;

    public ItemLoops(Compilation compilation)
    {
        _token = compilation.GetTypeByMetadataName("System.Threading.CancellationToken");
        _types = [.. Projectors.Select(compilation.GetTypeByMetadataName).OfType<INamedTypeSymbol>()];
    }

    /// <summary>Whether a call is made once for each item, with the item.</summary>
    public bool VisitsItemsBy(IInvocationOperation call)
    {
        IOperation child = call;
        for (var parent = call.Parent; parent is not null; child = parent, parent = parent.Parent)
        {
            switch (parent)
            {
                case ILoopOperation loop when loop.Body == child && UsesItem(call, loop):
                    return !StopsEarly(loop);
                case IWhileLoopOperation polling when polling.Body == child || polling.Condition == child:
                    return false;
                case IAnonymousFunctionOperation function:
                    return IsProjection(function) && UsesParameter(call, function);
                case ILocalFunctionOperation:
                    return false;
                default:
                    continue;
            }
        }

        return false;
    }

    private bool UsesItem(IInvocationOperation call, ILoopOperation loop) => call.Arguments.Any(
        argument => !IsToken(argument)
            && argument.Value.DescendantsAndSelf().Any(part => IsItem(part, loop, depth: 0)));

    private bool UsesParameter(IInvocationOperation call, IAnonymousFunctionOperation function) => call.Arguments.Any(
        argument => !IsToken(argument) && argument.Value.DescendantsAndSelf().Any(
            part => part is IParameterReferenceOperation { Parameter: var parameter }
                && function.Symbol.Parameters.Contains(parameter, SymbolEqualityComparer.Default)));

    private bool IsToken(IArgumentOperation argument) =>
        SymbolEqualityComparer.Default.Equals(argument.Parameter?.Type, _token);

    // A variable of the loop, of its condition, or one in its body that is set from these.
    private static bool IsItem(IOperation part, ILoopOperation loop, int depth)
    {
        const int Deepest = 5;
        if (part is not ILocalReferenceOperation { Local: { } local } || depth > Deepest)
        {
            return false;
        }

        return loop.Locals.Contains(local, SymbolEqualityComparer.Default)
            || (loop is IWhileLoopOperation { Condition: { } condition } && Declares(condition, local))
            || (Initializer(loop.Body, local) is { } initializer
                && initializer.DescendantsAndSelf().Any(inner => IsItem(inner, loop, depth + 1)));
    }

    private static bool Declares(IOperation condition, ILocalSymbol local) =>
        local.DeclaringSyntaxReferences is [var declaration]
        && declaration.SyntaxTree == condition.Syntax.SyntaxTree
        && condition.Syntax.Span.Contains(declaration.Span);

    private static IOperation? Initializer(IOperation body, ILocalSymbol local) => body.Descendants()
        .OfType<IVariableDeclaratorOperation>()
        .FirstOrDefault(declarator => SymbolEqualityComparer.Default.Equals(declarator.Symbol, local))
        ?.GetVariableInitializer()?.Value;

    private static bool StopsEarly(ILoopOperation loop) => loop.Body.Descendants().Any(
        operation => operation is IReturnOperation { Kind: OperationKind.Return, IsImplicit: false }
                or IBranchOperation { BranchKind: BranchKind.Break }
            && IsOf(operation, loop));

    private static bool IsOf(IOperation exit, ILoopOperation loop)
    {
        for (var parent = exit.Parent; parent is not null && parent != loop; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation or ILocalFunctionOperation
                || (exit is IBranchOperation && parent is ILoopOperation or ISwitchOperation))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsProjection(IAnonymousFunctionOperation function)
    {
        var parent = function.Parent;
        while (parent is IDelegateCreationOperation or IConversionOperation or IArgumentOperation)
        {
            parent = parent.Parent;
        }

        return parent is IInvocationOperation { TargetMethod: { } method }
            && Projections.Contains(method.Name)
            && _types.Contains(method.ContainingType.OriginalDefinition, SymbolEqualityComparer.Default);
    }
}
