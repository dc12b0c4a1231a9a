using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.Analyzers.Infrastructure;

namespace SupportOps.Analyzers.Integration;

/// <summary>Finds the token that a call could take, from the inside out.</summary>
internal sealed class TokensInScope
{
    private readonly INamedTypeSymbol _token;
    private readonly INamedTypeSymbol? _httpContext;
    private readonly INamedTypeSymbol? _enumerable;

    public TokensInScope(Domain domain, INamedTypeSymbol token)
    {
        _token = token;
        _httpContext = domain.Find(TypeNames.HttpContext);
        _enumerable = domain.Find(TypeNames.Enumerable);
    }

    /// <summary>What could be passed; null when no token is at hand.</summary>
    public FoundTokens? Find(IOperation call, ISymbol containing)
    {
        FoundTokens? found = null;
        var child = call;
        for (var parent = call.Parent; parent is not null; child = parent, parent = parent.Parent)
        {
            if (parent is IBlockOperation block)
            {
                AddLocals(block, child, ref found);
            }

            if (FunctionOf(parent) is not { } function)
            {
                continue;
            }

            AddParameters(function.Parameters, ref found);
            if (function.IsStatic || (parent is IAnonymousFunctionOperation lambda && !IsAwaitedHere(lambda)))
            {
                return found?.Choose(call, _token);
            }
        }

        if (containing is IMethodSymbol method)
        {
            AddParameters(method.Parameters, ref found);
        }

        return found?.Choose(call, _token);
    }

    /// <summary>
    /// Whether CA2016 of the SDK looks at the call: it takes a token that is the last parameter of a function around
    /// it, and stops at the first lambda without one.
    /// </summary>
    public bool IsSeenBySdk(IOperation call, ISymbol containing)
    {
        if (containing is not IMethodSymbol method)
        {
            return false;
        }

        for (var parent = call.Parent; parent is not null; parent = parent.Parent)
        {
            if (FunctionOf(parent) is { } function)
            {
                if (EndsInToken(function.Parameters))
                {
                    return true;
                }

                if (parent is IAnonymousFunctionOperation)
                {
                    return false;
                }
            }
        }

        return EndsInToken(method.Parameters);
    }

    private static IMethodSymbol? FunctionOf(IOperation operation) => operation switch
    {
        IAnonymousFunctionOperation lambda => lambda.Symbol,
        ILocalFunctionOperation function => function.Symbol,
        _ => null,
    };

    // CA2016 knows a token only as the last parameter.
    private bool EndsInToken(ImmutableArray<IParameterSymbol> parameters) => !parameters.IsEmpty
        && SymbolEqualityComparer.Default.Equals(parameters[parameters.Length - 1].Type, _token);

    private void AddParameters(ImmutableArray<IParameterSymbol> parameters, ref FoundTokens? found)
    {
        foreach (var parameter in parameters)
        {
            if (parameter is { IsDiscard: false, RefKind: RefKind.None or RefKind.In }
                && ExpressionOf(parameter) is { } expression)
            {
                (found ??= new FoundTokens()).Add(parameter, expression);
            }
        }
    }

    private string? ExpressionOf(IParameterSymbol parameter)
    {
        if (SymbolEqualityComparer.Default.Equals(parameter.Type, _token))
        {
            return parameter.Name;
        }

        if (parameter.Type is INamedTypeSymbol { TypeArguments: [var argument] } nullable
            && nullable.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
            && SymbolEqualityComparer.Default.Equals(argument, _token))
        {
            return parameter.Name + " ?? default";
        }

        return _httpContext is not null && SymbolEqualityComparer.Default.Equals(parameter.Type, _httpContext)
            ? parameter.Name + ".RequestAborted"
            : null;
    }

    // A variable that is set where it is declared, above the call.
    private void AddLocals(IBlockOperation block, IOperation child, ref FoundTokens? found)
    {
        foreach (var local in block.Locals)
        {
            if (SymbolEqualityComparer.Default.Equals(local.Type, _token)
                && local.DeclaringSyntaxReferences is [{ } declaration]
                && declaration.Span.End < child.Syntax.SpanStart)
            {
                (found ??= new FoundTokens()).Add(local, local.Name);
            }
        }
    }

    // A lambda that is kept may run after the caller has left; one that is awaited, returned or a projection runs now.
    private bool IsAwaitedHere(IAnonymousFunctionOperation lambda)
    {
        for (var parent = lambda.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IAwaitOperation or IReturnOperation:
                case IInvocationOperation { TargetMethod.ContainingType: { } type } when IsEnumerable(type):
                    return true;
                case IArgumentOperation or IInvocationOperation or IConversionOperation or IDelegateCreationOperation:
                    continue;
                default:
                    return false;
            }
        }

        return false;
    }

    private bool IsEnumerable(INamedTypeSymbol type) => SymbolEqualityComparer.Default.Equals(type, _enumerable);
}
