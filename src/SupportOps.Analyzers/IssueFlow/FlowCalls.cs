using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.Analyzers.Infrastructure;
using SupportOps.IssueFlow.Tables;

namespace SupportOps.Analyzers.IssueFlow;

/// <summary>Reads what calls say about the flow: those of SupportOps, and those marked by a consumer.</summary>
internal sealed class FlowCalls
{
    private readonly Domain _domain;
    private readonly INamedTypeSymbol _stage;
    private readonly INamedTypeSymbol _policy;
    private readonly FlowValues _values;
    private readonly ConcurrentDictionary<IMethodSymbol, ImmutableArray<string>> _marks =
        new(SymbolEqualityComparer.Default);
    private readonly Func<IMethodSymbol, ImmutableArray<string>> _readMark;

    private FlowCalls(Domain domain, INamedTypeSymbol stage, INamedTypeSymbol policy)
    {
        _domain = domain;
        _stage = stage;
        _policy = policy;
        _values = new FlowValues(domain);
        _readMark = MarkOf;
    }

    /// <summary>Null when the compilation does not see the flow.</summary>
    public static FlowCalls? Of(Domain domain) =>
        domain.Find(TypeNames.Stage) is { } stage && domain.Find(TypeNames.IssueFlowPolicy) is { } policy
            ? new FlowCalls(domain, stage, policy)
            : null;

    /// <summary>Null for a call that says nothing about the flow.</summary>
    public FlowCall? Read(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        return CountStages(method) switch
        {
            0 => null,
            _ when SymbolEqualityComparer.Default.Equals(method.ContainingType, _policy) => ReadPolicy(call),
            1 => null,
            _ => ReadMarked(call),
        };
    }

    private int CountStages(IMethodSymbol method)
    {
        var count = 0;
        foreach (var parameter in method.Parameters)
        {
            count += SymbolEqualityComparer.Default.Equals(parameter.Type, _stage) ? 1 : 0;
        }

        return count;
    }

    private FlowCall? ReadPolicy(IInvocationOperation call)
    {
        // What else takes a stage asks about it, whatever stage it is.
        if (call.Instance is null || call.TargetMethod.Name != "Decide"
            || _values.VersionOf(call.Instance) is not { } version)
        {
            return null;
        }

        var stage = ValueOf(call, _stage);
        var facts = _domain.Find(TypeNames.IssueFacts) is { } type ? ValueOf(call, type) : null;
        var known = facts is null ? null : _values.FactsOf(facts);
        return new FlowCall(version, known?.Types ?? FlowTypes.All, known?.Stage, StageOf(stage)) { IsDecision = true };
    }

    private FlowCall? ReadMarked(IInvocationOperation call)
    {
        if (_marks.GetOrAdd(call.TargetMethod.OriginalDefinition, _readMark) is not [var flow, var from, var to]
            || FlowVersion.Find(flow) is not { } version)
        {
            return null;
        }

        return new FlowCall(
            version,
            FlowTypes.All,
            StageOf(ValueOf(call, from)),
            StageOf(ValueOf(call, to)));
    }

    private KnownStage? StageOf(IOperation? value) => value is null ? null : _values.StageOf(value);

    private ImmutableArray<string> MarkOf(IMethodSymbol method)
    {
        var mark = method.GetAttributes()
            .FirstOrDefault(attribute => _domain.Is(attribute.AttributeClass, TypeNames.FlowMove));
        return mark is null ? [] : [.. mark.ConstructorArguments.Select(argument => argument.Value).OfType<string>()];
    }

    private static IOperation? ValueOf(IInvocationOperation call, INamedTypeSymbol type)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument is { IsImplicit: false, Parameter: { } parameter }
                && SymbolEqualityComparer.Default.Equals(parameter.Type, type))
            {
                return argument.Value;
            }
        }

        return null;
    }

    private static IOperation? ValueOf(IInvocationOperation call, string parameter)
    {
        foreach (var argument in call.Arguments)
        {
            if (!argument.IsImplicit && argument.Parameter?.Name == parameter)
            {
                return argument.Value;
            }
        }

        return null;
    }
}
