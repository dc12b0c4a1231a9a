using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.Analyzers.Infrastructure;
using SupportOps.Analyzers.Integration.Values;

namespace SupportOps.Analyzers.Integration.Deliveries;

/// <summary>The locals, parameters and properties that the bytes of an expression come from, within one body.</summary>
internal sealed class PayloadOrigins
{
    private readonly HashSet<(ISymbol Symbol, ISymbol? Owner)> _symbols = [];
    private readonly IOperation _root;

    private PayloadOrigins(IOperation root) => _root = root;

    /// <summary>Whether the bytes are the body of a request.</summary>
    public bool IncludeRequest { get; private set; }

    public static PayloadOrigins Of(IOperation operation)
    {
        var origins = new PayloadOrigins(operation.Root());
        origins.Add(operation);
        return origins;
    }

    /// <summary>Of all arguments of a call.</summary>
    public static PayloadOrigins OfArguments(IInvocationOperation call)
    {
        var origins = new PayloadOrigins(call.Root());
        foreach (var argument in call.Arguments)
        {
            origins.Add(argument.Value);
        }

        return origins;
    }

    public bool Overlap(PayloadOrigins other) => _symbols.Overlaps(other._symbols);

    private void Add(IOperation operation)
    {
        foreach (var part in operation.DescendantsAndSelf())
        {
            IncludeRequest |= IsRequest(part);
            if (PayloadTypes.Contain(part.Type) && SymbolOf(part) is { } symbol && _symbols.Add((symbol, OwnerOf(part)))
                && symbol is ILocalSymbol local)
            {
                AddSources(local);
            }
        }
    }

    // What a local was declared with or set to, and what was copied into it.
    private void AddSources(ILocalSymbol local)
    {
        foreach (var other in new OperationWalk(_root))
        {
            switch (other)
            {
                case IVariableDeclaratorOperation declarator when Same(declarator.Symbol, local)
                    && declarator.GetVariableInitializer() is { } initializer:
                    Add(initializer.Value);
                    break;
                case ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } assignment
                    when Same(target.Local, local):
                    Add(assignment.Value);
                    break;
                case IArgumentOperation { Parent: IInvocationOperation { Instance: { } source } } argument
                    when PayloadTypes.Contain(source.Type)
                    && argument.Value.Unwrap() is ILocalReferenceOperation copy && Same(copy.Local, local):
                    Add(source);
                    break;
                default:
                    break;
            }
        }
    }

    private static ISymbol? SymbolOf(IOperation? part) => part switch
    {
        ILocalReferenceOperation reference => reference.Local,
        IParameterReferenceOperation reference => reference.Parameter,
        IMemberReferenceOperation reference => reference.Member,
        _ => null,
    };

    // The text of one message is not the text of another.
    private static ISymbol? OwnerOf(IOperation part) => SymbolOf((part as IMemberReferenceOperation)?.Instance);

    private static bool IsRequest(IOperation part) => part switch
    {
        IPropertyReferenceOperation { Property: { Name: "Body" or "BodyReader" } property } =>
            IsRequest(property.ContainingType),
        _ => part.Parent is IArgumentOperation && IsRequest(part.Type),
    };

    private static bool IsRequest(ITypeSymbol? type) =>
        type is { Name: "HttpRequest", ContainingNamespace: { Name: "Http", ContainingNamespace.Name: "AspNetCore" } };

    private static bool Same(ISymbol one, ISymbol other) => SymbolEqualityComparer.Default.Equals(one, other);
}
